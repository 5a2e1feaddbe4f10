// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Severities of a finding. How much a finding matters, gravest first; the order has meaning.
 * Every code of the list, retired ones too, in its order.
 */
export const findingSeverityCodes = [
  "error",
  "warning",
  "note",
] as const;

/** A code of the list finding-severity. */
export type FindingSeverityCode = (typeof findingSeverityCodes)[number];

/** Version, retired codes and further columns of the list. */
export const findingSeverityList: CodelistInfo<FindingSeverityCode> = {
  name: "finding-severity",
  title: "Severities of a finding",
  description: "How much a finding matters, gravest first; the order has meaning.",
  version: "2026.1",
  open: false,
  source: "The standard itself",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(findingSeverityCodes);

/** Whether a value is a code of the list finding-severity. */
export function isFindingSeverity(value: unknown): value is FindingSeverityCode {
  return known.has(value);
}
