// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Measures. What a statistic counts.
 * Every code of the list, retired ones too, in its order.
 */
export const measureCodes = [
  "apparent-consumption",
  "capacity",
  "consumption",
  "count",
  "employment",
  "exploration-expenditure",
  "export",
  "import",
  "import-reliance",
  "investment",
  "market-share",
  "price",
  "production",
  "recycling-rate",
  "reference-price",
  "reserve",
  "resource",
  "revenue",
  "stock",
] as const;

/** A code of the list measure. */
export type MeasureCode = (typeof measureCodes)[number];

/** Version, retired codes and further columns of the list. */
export const measureList: CodelistInfo<MeasureCode> = {
  name: "measure",
  title: "Measures",
  description: "What a statistic counts.",
  version: "2026.1",
  open: true,
  source: "The standard itself",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(measureCodes);

/** Whether a value is a code of the list measure. */
export function isMeasure(value: unknown): value is MeasureCode {
  return known.has(value);
}
