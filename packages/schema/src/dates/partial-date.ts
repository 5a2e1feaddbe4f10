import { ForgexError } from "../errors.ts";
import { dayMs, dayNumber, daysInMonth } from "./calendar.ts";

/** How precisely a date is stated. */
export type DatePrecision = "year" | "month" | "day" | "instant";

/** What a date text says: a span of time, both ends included. */
export interface DateSpan {
  readonly precision: DatePrecision;
  /** First millisecond since 1970-01-01T00:00:00Z; for a calendar date, its first millisecond if it were in UTC. */
  readonly start: number;
  /** Last millisecond; equal to `start` for an instant. */
  readonly end: number;
}

const calendarDate = /^([12][0-9]{3})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$/;
const instantText = /^([12][0-9]{3})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]{1,9}))?Z$/;

/**
 * Reads a date as precisely as it is stated: `2026`, `2026-02`, `2026-02-04`, or a UTC instant
 * `2026-02-04T10:00:00Z`. Answers `undefined` where the text is none of these or names a day that the calendar does not
 * have. Years run from 1000 to 2999.
 *
 * @example
 * readDate("2026-02")?.precision; // "month"
 * readDate("2025-02-29"); // undefined
 */
export function readDate(text: string): DateSpan | undefined {
  const date = calendarDate.exec(text);
  if (date) {
    const year = Number(date[1]);
    if (date[2] === undefined) return days("year", dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1));
    const month = Number(date[2]);
    if (month < 1 || month > 12) return undefined;
    const first = dayNumber(year, month, 1);
    if (date[3] === undefined) return days("month", first, first + daysInMonth(year, month));
    const day = Number(date[3]);
    if (day < 1 || day > daysInMonth(year, month)) return undefined;
    return days("day", first + day - 1, first + day);
  }
  const instant = instantText.exec(text);
  if (!instant) return undefined;
  const [year, month, day, hour, minute, second] = instant.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const ms = dayNumber(year, month, day) * dayMs + ((hour * 60 + minute) * 60 + second) * 1000;
  const start = ms + Number(`0.${instant[7] ?? "0"}`) * 1000;
  return { precision: "instant", start, end: start };
}

function days(precision: DatePrecision, first: number, next: number): DateSpan {
  return { precision, start: first * dayMs, end: next * dayMs - 1 };
}

/**
 * Reads a date that must be one.
 *
 * @throws {ForgexError} `date-malformed`
 * @example
 * parseDate("2026-02-04").start; // 1770163200000
 */
export function parseDate(text: string): DateSpan {
  const span = readDate(text);
  if (span) return span;
  throw new ForgexError(
    "date-malformed",
    `A date is 2026, 2026-02, 2026-02-04 or 2026-02-04T10:00:00Z; this is not one: ${JSON.stringify(text)}.`,
    { text },
  );
}

/**
 * The order of two UTC instants, exact to the nanosecond: -1, 0 or 1. `modified` orders the versions of a record so.
 *
 * @throws {ForgexError} `date-malformed` where either is not an instant
 * @example
 * compareInstants("2026-02-04T10:00:00Z", "2026-02-04T10:00:00.000Z"); // 0
 */
export function compareInstants(a: string, b: string): -1 | 0 | 1 {
  const x = sortableInstant(a);
  const y = sortableInstant(b);
  return x < y ? -1 : x > y ? 1 : 0;
}

function sortableInstant(text: string): string {
  if (parseDate(text).precision !== "instant") {
    throw new ForgexError("date-malformed", `This date is not an instant: ${JSON.stringify(text)}.`, { text });
  }
  return text.slice(0, 19) + text.slice(20, -1).padEnd(9, "0");
}
