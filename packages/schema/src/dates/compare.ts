import { dayMs } from "./calendar.ts";
import { type DateSpan, parseDate } from "./partial-date.ts";

/** How a date is meant; the codelist `date-qualifier`. */
export type DateQualifierCode = "on" | "by" | "before" | "after" | "about";

/** A date with its qualifier; a bare text means `on`. */
export type DatedLike = string | { readonly date: string; readonly qualifier?: DateQualifierCode | undefined };

/** An answer about dates that are known only so well. */
export type DateAnswer = "yes" | "no" | "undetermined";

/** The time in which a dated fact may lie, both ends included; an end that nothing is known of is infinite. */
export interface DateInterval {
  /** Milliseconds since 1970-01-01T00:00:00Z, or -Infinity. */
  readonly start: number;
  /** Milliseconds since 1970-01-01T00:00:00Z, or Infinity. */
  readonly end: number;
  /** True for a calendar date, whose day depends on a time zone that the text does not give. */
  readonly local: boolean;
}

/**
 * The interval that a date and its qualifier allow.
 *
 * `on` gives the date itself; `by` everything up to its end; `before` everything up to just before its start; `after`
 * everything from just after its end. `about` bounds nothing: the standard gives no width to the word, so nothing
 * certain follows from it.
 *
 * @throws {ForgexError} `date-malformed`
 * @example
 * dateInterval({ date: "2025-12-10", qualifier: "by" }).start; // -Infinity
 */
export function dateInterval(dated: DatedLike): DateInterval {
  const { date, qualifier = "on" } = typeof dated === "string" ? { date: dated } : dated;
  const span = parseDate(date);
  const local = span.precision !== "instant";
  switch (qualifier) {
    case "by":
      return { start: Number.NEGATIVE_INFINITY, end: span.end, local };
    case "before":
      return { start: Number.NEGATIVE_INFINITY, end: span.start - 1, local };
    case "after":
      return { start: span.end + 1, end: Number.POSITIVE_INFINITY, local };
    case "about":
      return { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY, local };
    default:
      return { start: span.start, end: span.end, local };
  }
}

/**
 * Whether one date is certainly before another.
 *
 * Two calendar dates are compared by days, as one reads them. A calendar date and an instant are compared with room for
 * every time zone on Earth (14 hours ahead of UTC to 12 behind), because the text does not say whose day it is.
 *
 * @throws {ForgexError} `date-malformed`
 * @example
 * isBefore("2025-12", "2026"); // "yes"
 * isBefore("2026-02", "2026"); // "undetermined"
 * isBefore("2026-02-04", "2026-02-04"); // "no"
 */
export function isBefore(a: DatedLike, b: DatedLike): DateAnswer {
  const [x, y] = comparable(a, b);
  if (x.end < y.start) return "yes";
  return x.start >= y.end ? "no" : "undetermined";
}

/**
 * Whether one date is certainly after another; see {@link isBefore}.
 *
 * @throws {ForgexError} `date-malformed`
 * @example
 * isAfter("2026-03", { date: "2026-02-04", qualifier: "by" }); // "yes"
 */
export function isAfter(a: DatedLike, b: DatedLike): DateAnswer {
  return isBefore(b, a);
}

/**
 * Whether two dates are certainly the same day (or the same instant, where both are instants).
 *
 * `2026` and `2026` are undetermined: two facts of one year need not share a day. To ask whether two statements are
 * alike, compare their texts.
 *
 * @throws {ForgexError} `date-malformed`
 * @example
 * isSameDate("2026-02-04", "2026-02-04"); // "yes"
 * isSameDate("2026-02-04", "2026"); // "undetermined"
 */
export function isSameDate(a: DatedLike, b: DatedLike): DateAnswer {
  const [x, y] = comparable(a, b);
  if (x.end < y.start || y.end < x.start) return "no";
  return x.start === x.end && y.start === y.end && x.start === y.start ? "yes" : "undetermined";
}

/**
 * Whether a thing in force `from` a date `until` another (both included, either may be absent) is in force on a date.
 *
 * @throws {ForgexError} `date-malformed`
 * @example
 * isInForce({ from: "2024-10-28", until: "2025-10-06" }, "2025"); // "undetermined"
 * isInForce({ until: "2025-10-06" }, "2026-01-01"); // "no"
 */
export function isInForce(
  term: { readonly from?: string | undefined; readonly until?: string | undefined },
  on: string,
): DateAnswer {
  const early = term.from === undefined ? "no" : isBefore(on, term.from);
  const late = term.until === undefined ? "no" : isAfter(on, term.until);
  if (early === "yes" || late === "yes") return "no";
  return early === "no" && late === "no" ? "yes" : "undetermined";
}

/** Brings two dates to one measure: days where both are calendar dates, milliseconds otherwise. */
function comparable(a: DatedLike, b: DatedLike): [DateInterval, DateInterval] {
  const x = dateInterval(a);
  const y = dateInterval(b);
  if (x.local && y.local) return [byDays(x), byDays(y)];
  return [anyZone(x), anyZone(y)];
}

function byDays(i: DateInterval): DateInterval {
  return { start: Math.floor(i.start / dayMs), end: Math.floor(i.end / dayMs), local: true };
}

/** The farthest that local time runs ahead of and behind UTC. */
const aheadMs = 14 * 3_600_000;
const behindMs = 12 * 3_600_000;

/** Every instant that a span may cover in some time zone. */
export function anyZone<T extends Pick<DateSpan, "start" | "end"> & { local: boolean }>(i: T): T {
  return i.local ? { ...i, start: i.start - aheadMs, end: i.end + behindMs } : i;
}
