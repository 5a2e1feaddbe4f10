import type { AnyRecord, DateQualifier } from "@forgex/schema";
import { items } from "./items.ts";

/** Something that the record says has happened. */
export interface Event {
  readonly date: string;
  readonly qualifier?: DateQualifier | undefined;
  /** Status that began with it. */
  readonly status?: string | undefined;
  /** Where the date stands. */
  readonly pointer: string;
}

type History = readonly { date?: string; dateQualifier?: DateQualifier; status?: string }[] | undefined;

/** The dated events of a record's history of statuses. */
export function* historyOf(record: AnyRecord): Generator<Event> {
  if (record.type === "facility") yield* eventsOf(record.statusHistory, "/statusHistory");
  else if (record.type === "agreement" || record.type === "commitment") yield* eventsOf(record.history, "/history");
}

function* eventsOf(history: History, at: string): Generator<Event> {
  for (const { item, pointer } of items(history, at)) {
    const { date, dateQualifier: qualifier, status } = item;
    if (date !== undefined) yield { date, qualifier, status, pointer: `${pointer}/date` };
  }
}

/** Everything else that the record says has happened on a day: signatures, milestones met, permits granted, estimates made. */
export function* deedsOf(record: AnyRecord): Generator<Event> {
  const dated = (date: string | undefined, pointer: string): Event[] => (date === undefined ? [] : [{ date, pointer }]);
  if (record.type === "agreement") yield* eventsOf(record.signatures, "/signatures");
  if (record.type === "project") {
    for (const { item, pointer } of items(record.milestones, "/milestones")) yield* dated(item.met, `${pointer}/met`);
  }
  if (record.type === "facility") {
    for (const { item, pointer } of items(record.permits, "/permits")) yield* dated(item.issued, `${pointer}/issued`);
    for (const { item, pointer } of items(record.certifications, "/certifications")) {
      yield* dated(item.issued, `${pointer}/issued`);
    }
    for (const { item, pointer } of items(record.estimates, "/estimates")) {
      yield* dated(item.effectiveDate, `${pointer}/effectiveDate`);
    }
  }
}
