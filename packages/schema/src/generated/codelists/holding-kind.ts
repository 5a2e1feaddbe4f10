// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Kinds of stockpile holding. What a stockpile holds.
 * Every code of the list, retired ones too, in its order.
 */
export const holdingKindCodes = [
  "financial",
  "material",
  "material-elsewhere",
  "right",
  "virtual",
] as const;

/** A code of the list holding-kind. */
export type HoldingKindCode = (typeof holdingKindCodes)[number];

/** Version, retired codes and further columns of the list. */
export const holdingKindList: CodelistInfo<HoldingKindCode> = {
  name: "holding-kind",
  title: "Kinds of stockpile holding",
  description: "What a stockpile holds.",
  version: "2026.1",
  open: true,
  source: "Public record of the ministerial, S182",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(holdingKindCodes);

/** Whether a value is a code of the list holding-kind. */
export function isHoldingKind(value: unknown): value is HoldingKindCode {
  return known.has(value);
}
