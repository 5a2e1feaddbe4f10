// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Certainties. How sure a link between two records is, strongest first; the order has meaning.
 * Every code of the list, retired ones too, in its order.
 */
export const certaintyCodes = [
  "stated",
  "inferred",
  "possible",
] as const;

/** A code of the list certainty. */
export type CertaintyCode = (typeof certaintyCodes)[number];

/** Version, retired codes and further columns of the list. */
export const certaintyList: CodelistInfo<CertaintyCode> = {
  name: "certainty",
  title: "Certainties",
  description: "How sure a link between two records is, strongest first; the order has meaning.",
  version: "2026.1",
  open: false,
  source: "The standard itself",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(certaintyCodes);

/** Whether a value is a code of the list certainty. */
export function isCertainty(value: unknown): value is CertaintyCode {
  return known.has(value);
}
