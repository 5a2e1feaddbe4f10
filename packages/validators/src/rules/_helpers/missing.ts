import { type AnyRecord, isWithin, type Missing, toKeyed } from "@forgex/schema";

type Gaps = Pick<AnyRecord, "missing">;

/**
 * The entries of `missing` that speak of a place or of something that holds it.
 *
 * @param pointer numeric pointer of the place
 */
export function missingAt(record: Gaps, pointer: string): readonly Missing[] {
  if (record.missing === undefined) return [];
  const place = toKeyed(record, pointer);
  return record.missing.filter((entry) => entry.at.some((at) => isWithin(place, at)));
}

/**
 * Tells whether a number or text at a place may differ from what stands there, or may be there without being shown: an
 * entry of `missing` speaks of it. What follows from such a value is not certain.
 */
export function isUncertain(record: Gaps, pointer: string): boolean {
  return missingAt(record, pointer).length > 0;
}

/** Tells whether the record says why there is no value at a place. A coarsened value is there, so it explains nothing. */
export function isExplained(record: Gaps, pointer: string): boolean {
  return missingAt(record, pointer).some((entry) => entry.kind !== "coarsened");
}

/** Tells whether a list may have more items than it shows. */
export function mayLackItems(record: Gaps, pointer: string): boolean {
  return missingAt(record, pointer).some((entry) => entry.kind !== "coarsened" && entry.kind !== "none");
}
