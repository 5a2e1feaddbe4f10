import { anyZone, dateInterval } from "./compare.ts";

/** A date and the IANA name of the zone in whose calendar it is written. */
export interface ZonedDate {
  readonly date: string;
  readonly timeZone?: string | undefined;
}

/**
 * Whether two different dates may be one moment, told in the calendars of two places.
 *
 * With both zones the answer is exact, summer time included. Where a zone is not given, or this platform does not know
 * it, any zone on Earth is allowed, and then dates more than one day apart are still not taken for one moment. Equal
 * days may always be one moment. A date of a year or month stands for all its days.
 *
 * @throws {ForgexError} `date-malformed`
 * @example
 * // Tokyo the 28th, Washington the 27th
 * maySameInstant({ date: "2025-10-28", timeZone: "Asia/Tokyo" }, { date: "2025-10-27", timeZone: "America/New_York" }); // true
 * maySameInstant({ date: "2025-10-28", timeZone: "Europe/Paris" }, { date: "2025-10-27", timeZone: "Europe/Berlin" }); // false
 */
export function maySameInstant(a: ZonedDate, b: ZonedDate): boolean {
  const [x, y] = [covered(a), covered(b)];
  if (x.start > y.end || y.start > x.end) return false;
  if (x.exact && y.exact) return true;
  const [p, q] = [dateInterval(a.date), dateInterval(b.date)];
  const gap = Math.max(p.start - q.end, q.start - p.end);
  return gap <= 86_400_000;
}

/** The instants that a date covers: in its zone where that is known, else in any. */
function covered(zoned: ZonedDate): { start: number; end: number; exact: boolean } {
  const interval = dateInterval(zoned.date);
  if (!interval.local) return { ...interval, exact: true };
  if (zoned.timeZone !== undefined) {
    const start = utcOf(interval.start, zoned.timeZone);
    const end = utcOf(interval.end + 1, zoned.timeZone);
    if (start !== undefined && end !== undefined) return { start, end: end - 1, exact: true };
  }
  return { ...anyZone(interval), exact: false };
}

/** The instant at which clocks of a zone show a wall time, given as if it were UTC. */
function utcOf(wall: number, timeZone: string): number | undefined {
  const offset = offsetAt(wall, timeZone);
  if (offset === undefined) return undefined;
  // The offset may change between the first guess and the true instant, so it is asked once more there.
  const again = offsetAt(wall - offset, timeZone);
  return again === undefined ? undefined : wall - again;
}

/** How far a zone is ahead of UTC at an instant, in milliseconds; `undefined` for a zone the platform does not know. */
function offsetAt(instant: number, timeZone: string): number | undefined {
  let parts: Intl.DateTimeFormatPart[];
  try {
    const format = new Intl.DateTimeFormat("en-US-u-ca-iso8601-nu-latn", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    parts = format.formatToParts(instant);
  } catch {
    return undefined;
  }
  const of = (type: string): number => Number(parts.find((p) => p.type === type)?.value);
  const wall = Date.UTC(of("year"), of("month") - 1, of("day"), of("hour"), of("minute"), of("second"));
  return Number.isNaN(wall) ? undefined : wall - Math.floor(instant / 1000) * 1000;
}
