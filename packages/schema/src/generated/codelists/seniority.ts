// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Seniority of a debt. In what order a debt is repaid, first to be repaid first; the order has meaning.
 * Every code of the list, retired ones too, in its order.
 */
export const seniorityCodes = [
  "super-senior",
  "senior-secured",
  "senior",
  "senior-unsecured",
  "mezzanine",
  "subordinated",
  "not-stated",
] as const;

/** A code of the list seniority. */
export type SeniorityCode = (typeof seniorityCodes)[number];

/** Version, retired codes and further columns of the list. */
export const seniorityList: CodelistInfo<SeniorityCode> = {
  name: "seniority",
  title: "Seniority of a debt",
  description: "In what order a debt is repaid, first to be repaid first; the order has meaning.",
  version: "2026.1",
  open: true,
  source: "The standard itself",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(seniorityCodes);

/** Whether a value is a code of the list seniority. */
export function isSeniority(value: unknown): value is SeniorityCode {
  return known.has(value);
}
