// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Amount qualifiers. How a printed number bounds the true one.
 * Every code of the list, retired ones too, in its order.
 */
export const amountQualifierCodes = [
  "about",
  "at-least",
  "exact",
  "more-than",
  "range",
  "up-to",
] as const;

/** A code of the list amount-qualifier. */
export type AmountQualifierCode = (typeof amountQualifierCodes)[number];

/** Version, retired codes and further columns of the list. */
export const amountQualifierList: CodelistInfo<AmountQualifierCode> = {
  name: "amount-qualifier",
  title: "Amount qualifiers",
  description: "How a printed number bounds the true one.",
  version: "2026.1",
  open: false,
  source: "Public record of the ministerial, B",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(amountQualifierCodes);

/** Whether a value is a code of the list amount-qualifier. */
export function isAmountQualifier(value: unknown): value is AmountQualifierCode {
  return known.has(value);
}
