// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Causes of a finding. What most likely led to a fault in the data.
 * Every code of the list, retired ones too, in its order.
 */
export const findingCauseCodes = [
  "ambiguous-date",
  "ambiguous-unit",
  "bad-escape",
  "byte-order-mark",
  "comment",
  "control-character",
  "curly-quote",
  "day-month-swapped",
  "decimal-comma",
  "degrees-minutes-seconds",
  "duplicate-row",
  "empty-value",
  "excel-date-as-text",
  "excel-error",
  "excel-serial-date",
  "exponent",
  "formula-without-value",
  "heading-misspelt",
  "joined-list",
  "line-break",
  "look-alike-letters",
  "missing-comma",
  "misspelt-code",
  "misspelt-field",
  "mixed-units",
  "non-breaking-space",
  "null-for-absent",
  "number-as-text",
  "percent-as-fraction",
  "placeholder-word",
  "precision-lost",
  "python-literal",
  "retired-code",
  "scaled-value",
  "single-quote",
  "swapped-latitude-longitude",
  "synonym",
  "text-in-number",
  "thousands-separator",
  "time-zone-shift",
  "too-many-digits",
  "trailing-comma",
  "trailing-space",
  "truncated",
  "undefined",
  "unicode-minus",
  "unquoted-name",
  "wrong-case",
  "wrong-case-code",
  "wrong-encoding",
  "wrong-list",
  "wrong-type",
] as const;

/** A code of the list finding-cause. */
export type FindingCauseCode = (typeof findingCauseCodes)[number];

/** Version, retired codes and further columns of the list. */
export const findingCauseList: CodelistInfo<FindingCauseCode> = {
  name: "finding-cause",
  title: "Causes of a finding",
  description: "What most likely led to a fault in the data.",
  version: "2026.1",
  open: true,
  source: "The standard itself",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(findingCauseCodes);

/** Whether a value is a code of the list finding-cause. */
export function isFindingCause(value: unknown): value is FindingCauseCode {
  return known.has(value);
}
