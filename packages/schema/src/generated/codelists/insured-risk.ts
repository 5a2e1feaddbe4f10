// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Insured risks. Risks that a guarantee or insurance covers.
 * Every code of the list, retired ones too, in its order.
 */
export const insuredRiskCodes = [
  "breach-of-contract",
  "commercial",
  "completion",
  "expropriation",
  "licence-cancellation",
  "non-honouring",
  "offtake-default",
  "political-violence",
  "price",
  "transfer-restriction",
] as const;

/** A code of the list insured-risk. */
export type InsuredRiskCode = (typeof insuredRiskCodes)[number];

/** Version, retired codes and further columns of the list. */
export const insuredRiskList: CodelistInfo<InsuredRiskCode> = {
  name: "insured-risk",
  title: "Insured risks",
  description: "Risks that a guarantee or insurance covers.",
  version: "2026.1",
  open: true,
  source: "The standard itself",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(insuredRiskCodes);

/** Whether a value is a code of the list insured-risk. */
export function isInsuredRisk(value: unknown): value is InsuredRiskCode {
  return known.has(value);
}
