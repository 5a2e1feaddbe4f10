// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Confidence in a source. How well a value rests on its sources.
 * Every code of the list, retired ones too, in its order.
 */
export const confidenceCodes = [
  "conflicting",
  "one-source",
  "primary",
  "two-sources",
  "unverified",
] as const;

/** A code of the list confidence. */
export type ConfidenceCode = (typeof confidenceCodes)[number];

/** Version, retired codes and further columns of the list. */
export const confidenceList: CodelistInfo<ConfidenceCode> = {
  name: "confidence",
  title: "Confidence in a source",
  description: "How well a value rests on its sources.",
  version: "2026.1",
  open: true,
  source: "Public record of the ministerial, 1",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(confidenceCodes);

/** Whether a value is a code of the list confidence. */
export function isConfidence(value: unknown): value is ConfidenceCode {
  return known.has(value);
}
