import { isRecordId, readRecordId } from "@forgex/schema";
import { factsOf } from "./leaves.ts";
import type { Members } from "./lists.ts";
import { holdsWord } from "./secrets.ts";

const ids = /[a-z0-9][a-z0-9-]*\/[a-z-]+\/[a-z0-9][a-z0-9._-]*/g;

/** The ids of records left out that a value names, as a reference or in a text. */
export function goneIn(value: unknown, gone: ReadonlySet<string>, out: string[] = []): string[] {
  if (typeof value === "string") {
    if (gone.has(value)) out.push(value);
    else if (value.includes("/")) {
      for (const [match] of value.matchAll(ids)) {
        // A full stop behind an id may end the sentence.
        const found = [match, match.replace(/[._-]+$/, "")].find((id) => gone.has(id));
        if (found !== undefined) out.push(found);
      }
    }
  } else if (typeof value === "object" && value !== null) {
    for (const child of Object.values(value)) goneIn(child, gone, out);
  }
  return out;
}

/** The references of a record that its own id names: where one of them is left out, so must the record be. */
export function namedReferences(record: Members): string[] {
  const own = typeof record.id === "string" ? readRecordId(record.id)?.local : undefined;
  if (own === undefined) return [];
  return factsOf(record).flatMap(({ pointer, value }) =>
    pointer !== "/id" &&
    typeof value === "string" &&
    isRecordId(value) &&
    holdsWord(own, readRecordId(value)?.local ?? "")
      ? [value]
      : [],
  );
}
