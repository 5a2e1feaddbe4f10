// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Time bases. The time that a rate is per.
 * Every code of the list, retired ones too, in its order.
 */
export const timeBaseCodes = [
  "day",
  "fiscal-year",
  "hour",
  "life",
  "month",
  "operating-day",
  "quarter",
  "week",
  "year",
] as const;

/** A code of the list time-base. */
export type TimeBaseCode = (typeof timeBaseCodes)[number];

/** Version, retired codes and further columns of the list. */
export const timeBaseList: CodelistInfo<TimeBaseCode> = {
  name: "time-base",
  title: "Time bases",
  description: "The time that a rate is per.",
  version: "2026.1",
  open: true,
  source: "Public record of the ministerial, N6",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {
    ucum: {
      day: "d",
      "fiscal-year": "a",
      hour: "h",
      month: "mo",
      week: "wk",
      year: "a",
    },
    perYear: {
      day: "365.25",
      "fiscal-year": "1",
      hour: "8766",
      month: "12",
      quarter: "4",
      year: "1",
    },
  },
};

const known: ReadonlySet<unknown> = new Set(timeBaseCodes);

/** Whether a value is a code of the list time-base. */
export function isTimeBase(value: unknown): value is TimeBaseCode {
  return known.has(value);
}
