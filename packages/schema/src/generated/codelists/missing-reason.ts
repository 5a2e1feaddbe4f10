// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Reasons for a missing value. Why a value is withheld, coarsened or not collected.
 * Every code of the list, retired ones too, in its order.
 */
export const missingReasonCodes = [
  "commercial",
  "contractual",
  "deliberative",
  "diplomatic",
  "embargo",
  "environmental",
  "legal",
  "market-sensitive",
  "no-mandate",
  "no-published-source",
  "paywall",
  "privacy",
  "received-in-confidence",
  "resources",
  "security",
  "statistical",
  "text-not-read",
] as const;

/** A code of the list missing-reason. */
export type MissingReasonCode = (typeof missingReasonCodes)[number];

/** Version, retired codes and further columns of the list. */
export const missingReasonList: CodelistInfo<MissingReasonCode> = {
  name: "missing-reason",
  title: "Reasons for a missing value",
  description: "Why a value is withheld, coarsened or not collected.",
  version: "2026.1",
  open: true,
  source: "Public record of the ministerial, C",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(missingReasonCodes);

/** Whether a value is a code of the list missing-reason. */
export function isMissingReason(value: unknown): value is MissingReasonCode {
  return known.has(value);
}
