import { isInForce } from "../dates/compare.ts";
import { readDate } from "../dates/partial-date.ts";

/** What of an amount decides when it holds. */
export interface Termed {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/**
 * The amounts that hold, or may hold, on a date: those whose `from` is certainly later or whose `until` is certainly
 * earlier are left out. An end that is no date bounds nothing.
 *
 * @param on the date asked for, e.g. `2026-11-23`
 * @throws {ForgexError} `date-malformed` for `on`
 * @example
 * amountsInForce([{ value: 2.26e9, until: "2025-10-06" }, { value: 2.23e9, from: "2025-10-07" }], "2026"); // the second
 */
export function amountsInForce<T extends Termed>(amounts: readonly T[], on: string): T[] {
  return amounts.filter((amount) => {
    const from = amount.from !== undefined && readDate(amount.from) ? amount.from : undefined;
    const until = amount.until !== undefined && readDate(amount.until) ? amount.until : undefined;
    return isInForce({ from, until }, on) !== "no";
  });
}
