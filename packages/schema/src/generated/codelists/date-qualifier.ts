// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Date qualifiers. How a printed date relates to the day of the event.
 * Every code of the list, retired ones too, in its order.
 */
export const dateQualifierCodes = [
  "about",
  "after",
  "before",
  "by",
  "on",
] as const;

/** A code of the list date-qualifier. */
export type DateQualifierCode = (typeof dateQualifierCodes)[number];

/** Version, retired codes and further columns of the list. */
export const dateQualifierList: CodelistInfo<DateQualifierCode> = {
  name: "date-qualifier",
  title: "Date qualifiers",
  description: "How a printed date relates to the day of the event.",
  version: "2026.1",
  open: false,
  source: "Public record of the ministerial, B",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(dateQualifierCodes);

/** Whether a value is a code of the list date-qualifier. */
export function isDateQualifier(value: unknown): value is DateQualifierCode {
  return known.has(value);
}
