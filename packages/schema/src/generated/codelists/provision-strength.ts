// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Strengths of a provision. The verb that carries a provision, strongest first; the order has meaning.
 * Every code of the list, retired ones too, in its order.
 */
export const provisionStrengthCodes = [
  "shall",
  "agrees",
  "commits",
  "will",
  "decided",
  "is-doing",
  "intends",
  "plans",
  "expects",
  "endeavours",
  "should",
  "encourages",
  "considers",
  "may",
  "recognises",
  "not-seen",
] as const;

/** A code of the list provision-strength. */
export type ProvisionStrengthCode = (typeof provisionStrengthCodes)[number];

/** Version, retired codes and further columns of the list. */
export const provisionStrengthList: CodelistInfo<ProvisionStrengthCode> = {
  name: "provision-strength",
  title: "Strengths of a provision",
  description: "The verb that carries a provision, strongest first; the order has meaning.",
  version: "2026.1",
  open: true,
  source: "The standard itself",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(provisionStrengthCodes);

/** Whether a value is a code of the list provision-strength. */
export function isProvisionStrength(value: unknown): value is ProvisionStrengthCode {
  return known.has(value);
}
