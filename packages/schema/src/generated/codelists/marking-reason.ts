// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Reasons for a marking. Why a value may not be shown to everyone.
 * Every code of the list, retired ones too, in its order.
 */
export const markingReasonCodes = [
  "commercial",
  "contractual",
  "deliberative",
  "diplomatic",
  "embargo",
  "environmental",
  "legal",
  "market-sensitive",
  "privacy",
  "received-in-confidence",
  "security",
  "statistical",
] as const;

/** A code of the list marking-reason. */
export type MarkingReasonCode = (typeof markingReasonCodes)[number];

/** Version, retired codes and further columns of the list. */
export const markingReasonList: CodelistInfo<MarkingReasonCode> = {
  name: "marking-reason",
  title: "Reasons for a marking",
  description: "Why a value may not be shown to everyone.",
  version: "2026.1",
  open: true,
  source: "Public record of the ministerial, N7",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(markingReasonCodes);

/** Whether a value is a code of the list marking-reason. */
export function isMarkingReason(value: unknown): value is MarkingReasonCode {
  return known.has(value);
}
