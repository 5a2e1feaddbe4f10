import { maySee, type RecordMarkings, recordMarkings } from "@forgex/schema";
import { entriesOf, isMembers, lists, type Members, placesOf } from "./lists.ts";

/** What the markings of a record hide from an audience, before anything that follows from it. */
export interface Marked {
  readonly markings: RecordMarkings;
  /** Numeric pointers of places that the audience may not see; the places need not hold a value. */
  readonly hidden: ReadonlySet<string>;
  /** Whether something looks like a marking where none can be. */
  readonly isStray: boolean;
}

/**
 * The places of a record that an audience may not see by its markings; `undefined` where nothing in it is marked.
 *
 * An entry of `markings` that bears a marking of its own, and so could not be shown, would leave its place unprotected in
 * the copy: its place is therefore held to be as restricted as the entry.
 */
export function markedFor(header: unknown, record: Members, audience: string, at: string): Marked | undefined {
  if (!bearsMarking(record) && (header as Members | undefined)?.marking === undefined) return undefined;
  const markings = recordMarkings(header, withInline(record), at);
  const hidden = new Set<string>();
  const isStray = hasStray(record);
  if (isStray) hidden.add("");
  const places = new Set<string>([""]);
  for (const entry of entriesOf(record, "markings")) for (const place of placesOf(record, entry)) places.add(place);
  for (const place of places) if (!maySee(markings.of(place), audience)) hidden.add(place);
  return { markings, hidden, isStray };
}

/** A record whose markings count also for what their own inline markings say. */
function withInline(record: Members): Members {
  const { markings } = record;
  if (!Array.isArray(markings)) return record;
  const more = markings.flatMap((entry: unknown) =>
    isMembers(entry) && entry.marking !== undefined
      ? [{ at: entry.at, ...(isMembers(entry.marking) ? entry.marking : {}) }]
      : [],
  );
  return more.length === 0 ? record : { ...record, markings: [...markings, ...more] };
}

/** Whether a record bears any marking, right or wrong. */
export function bearsMarking(record: Members): boolean {
  if (hasStray(record)) return true;
  return lists.some((list) => {
    const entries = record[list];
    if (entries === undefined) return false;
    if (list === "markings" || !Array.isArray(entries)) return true;
    return entries.some((entry) => !isMembers(entry) || entry.marking !== undefined);
  });
}

/**
 * Whether a record has what looks like a marking where none can be: misspelled at the root, or beside a fact. Nobody can
 * tell what it was meant to cover, so it covers the record.
 */
function hasStray(record: Members): boolean {
  for (const name in record) {
    if (name === "markings" || name === "sources" || name === "missing" || name === "claims") continue;
    if (/^marki?n?g?s?$|^makring|^markign/i.test(name) || holdsMarking(record[name])) return true;
  }
  return false;
}

function holdsMarking(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return value.some(holdsMarking);
  for (const name in value) {
    if (name === "marking" || name === "markings" || holdsMarking((value as Members)[name])) return true;
  }
  return false;
}
