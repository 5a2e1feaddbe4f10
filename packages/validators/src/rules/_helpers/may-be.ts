/** A date as text, perhaps with a word on how exact it is. */
interface Dated {
  readonly date?: string | undefined;
  readonly qualifier?: string | undefined;
}

/**
 * Tells at a glance whether a date may be after a day; `no` is certain. Dates are written from the year on and times are of
 * one zone, so the order of texts is that of dates.
 *
 * @param day as `YYYY-MM-DD`
 * @example
 * mayBeAfter({ date: "2026-11" }, "2026-11-23"); // false: it began before
 */
export function mayBeAfter({ date, qualifier }: Dated, day: string): boolean {
  return date !== undefined && (qualifier !== undefined || date >= day);
}

/** Tells at a glance whether a date may have come before another did; `no` is certain. */
export function mayBeBefore(date: string | undefined, other: string | undefined): boolean {
  if (date === undefined || other === undefined) return false;
  return date < other || date.length > 10 || other.length > 10;
}
