import { type AnyRecord, getPointer } from "@forgex/schema";
import { textOf } from "./walk-json.ts";

/** Fields that say when what stands beside them held or happened. */
const dateFields = ["effectiveDate", "date", "from", "start", "issued", "published"];

/**
 * The date of what stands at a place: the date beside it or beside what holds it, or else that of the record's last
 * change.
 *
 * @example
 * dateOf(facility, "/estimates/0/reportingCode"); // the estimate's effective date
 */
export function dateOf(record: AnyRecord, pointer: string): string {
  if (pointer === "/status") return textOf(record, "statusDate") ?? record.modified;
  for (let at = above(pointer); at !== ""; at = above(at)) {
    const holder = getPointer(record, at);
    if (typeof holder !== "object" || holder === null) continue;
    for (const field of dateFields) {
      const date = textOf(holder, field);
      if (date !== undefined) return date;
    }
  }
  return record.modified;
}

function above(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf("/"));
}
