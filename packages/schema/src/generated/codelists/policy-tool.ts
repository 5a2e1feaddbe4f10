// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Policy tools. Means that a party says it will use.
 * Every code of the list, retired ones too, in its order.
 */
export const policyToolCodes = [
  "appropriation",
  "capital-expenditure-support",
  "demand-aggregation",
  "diplomatic-tools",
  "equity",
  "export-control",
  "geological-survey",
  "grant",
  "guarantee",
  "insurance",
  "investment-screening",
  "loan",
  "offtake",
  "operating-expenditure-support",
  "other",
  "permitting",
  "price-mechanism",
  "procurement",
  "project-selection",
  "regulatory-facilitation",
  "research-funding",
  "standards",
  "stockpile",
  "tariff",
  "tax-incentive",
  "technical-assistance",
  "trade-measure",
] as const;

/** A code of the list policy-tool. */
export type PolicyToolCode = (typeof policyToolCodes)[number];

/** Version, retired codes and further columns of the list. */
export const policyToolList: CodelistInfo<PolicyToolCode> = {
  name: "policy-tool",
  title: "Policy tools",
  description: "Means that a party says it will use.",
  version: "2026.1",
  open: true,
  source: "Public record of the ministerial, P02",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(policyToolCodes);

/** Whether a value is a code of the list policy-tool. */
export function isPolicyTool(value: unknown): value is PolicyToolCode {
  return known.has(value);
}
