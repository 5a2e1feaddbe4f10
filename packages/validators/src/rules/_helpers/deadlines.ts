import { type Agreement, type Deadline, readDate } from "@forgex/schema";

/** The day from which a deadline's time runs, where the agreement's own fields give it to the day. */
export function triggerDay(agreement: Agreement, trigger: string | undefined): string | undefined {
  switch (trigger) {
    case "signature":
      return signingDay(agreement);
    case "entry-into-force":
      return onlyDay(agreement.entryIntoForce);
    default:
      return undefined;
  }
}

/** The day on which all signed; none where they signed on several days or one of the days is not known. */
function signingDay({ signatures = [] }: Agreement): string | undefined {
  const days = new Set(
    signatures.map(({ date, dateQualifier }) =>
      dateQualifier === undefined || dateQualifier === "on" ? date : undefined,
    ),
  );
  const [day, ...others] = days;
  return others.length === 0 ? onlyDay(day) : undefined;
}

function onlyDay(date: string | undefined): string | undefined {
  return date !== undefined && readDate(date)?.precision === "day" ? date : undefined;
}

/**
 * The day that lies a duration after another; months and years end on the last day of a shorter month.
 *
 * @param offset an ISO 8601 duration of one part, such as `P180D` or `P6M`
 * @example
 * dayAfter("2025-10-20", "P6M"); // "2026-04-20"
 */
export function dayAfter(day: string, offset: string): string | undefined {
  const match = /^P([1-9][0-9]{0,3})([YMWD])$/.exec(offset);
  const [year, month, date] = day.split("-").map(Number);
  if (!match || year === undefined || month === undefined || date === undefined) return undefined;
  const count = Number(match[1]);
  if (match[2] === "D" || match[2] === "W") {
    return textOf(new Date(Date.UTC(year, month - 1, date + count * (match[2] === "W" ? 7 : 1))));
  }
  const months = month - 1 + count * (match[2] === "Y" ? 12 : 1);
  const last = new Date(Date.UTC(year, months + 1, 0)).getUTCDate();
  return textOf(new Date(Date.UTC(year, months, Math.min(date, last))));
}

function textOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** The day on which a deadline falls by its own trigger and offset; `undefined` where they do not give one. */
export function computedDue(agreement: Agreement, { trigger, offset }: Deadline): string | undefined {
  const from = triggerDay(agreement, trigger);
  return from === undefined || offset === undefined ? undefined : dayAfter(from, offset);
}
