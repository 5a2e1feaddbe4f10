import type { AnyRecord, Claim, Marking, Missing, Source } from "@forgex/schema";
import { items } from "./items.ts";

/** An entry of one of the four lists and one of the places that it speaks of. */
export interface About {
  /** The list that the entry stands in. */
  readonly list: "sources" | "markings" | "missing" | "claims";
  readonly entry: Source | Marking | Missing | Claim;
  /** The place that it speaks of, in keyed form. */
  readonly at: string;
  /** Where the record says so. */
  readonly pointer: string;
}

const lists = ["sources", "markings", "missing", "claims"] as const;

/** What was found in records that were asked for lately: several rules look at the entries of one record. */
const known = new WeakMap<AnyRecord, readonly About[]>();

/** Every place that `sources`, `markings`, `missing` and `claims` speak of. */
export function entriesAbout(record: AnyRecord): readonly About[] {
  const before = known.get(record);
  if (before) return before;
  const found: About[] = [];
  for (const list of lists) {
    const entries: readonly About["entry"][] | undefined = record[list];
    for (const { item: entry, pointer } of items(entries, `/${list}`)) {
      for (const { item: at, pointer: place } of items(entry.at, `${pointer}/at`)) {
        found.push({ list, entry, at, pointer: place });
      }
    }
  }
  known.set(record, found);
  return found;
}

/** Tells whether some place that the entries speak of is such a one; nothing is built for it. */
export function anyPlace(record: AnyRecord, isSuch: (at: string) => boolean): boolean {
  for (const list of lists) {
    const entries: readonly About["entry"][] | undefined = record[list];
    if (entries === undefined) continue;
    for (const { at } of entries) for (const place of at) if (isSuch(place)) return true;
  }
  return false;
}
