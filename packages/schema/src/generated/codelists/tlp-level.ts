// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Traffic Light Protocol levels. How far a value may be shared under the Traffic Light Protocol 2.0, from least to most restricted; the order has meaning.
 * Every code of the list, retired ones too, in its order.
 */
export const tlpLevelCodes = [
  "clear",
  "green",
  "amber",
  "amber+strict",
  "red",
] as const;

/** A code of the list tlp-level. */
export type TlpLevelCode = (typeof tlpLevelCodes)[number];

/** Version, retired codes and further columns of the list. */
export const tlpLevelList: CodelistInfo<TlpLevelCode> = {
  name: "tlp-level",
  title: "Traffic Light Protocol levels",
  description: "How far a value may be shared under the Traffic Light Protocol 2.0, from least to most restricted; the order has meaning.",
  version: "2026.1",
  open: false,
  source: "Traffic Light Protocol 2.0 of FIRST",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(tlpLevelCodes);

/** Whether a value is a code of the list tlp-level. */
export function isTlpLevel(value: unknown): value is TlpLevelCode {
  return known.has(value);
}
