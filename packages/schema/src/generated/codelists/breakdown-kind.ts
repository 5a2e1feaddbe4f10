// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Kinds of breakdown. Whether the parts of a breakdown may be added up.
 * Every code of the list, retired ones too, in its order.
 */
export const breakdownKindCodes = [
  "additive",
  "overlapping",
] as const;

/** A code of the list breakdown-kind. */
export type BreakdownKindCode = (typeof breakdownKindCodes)[number];

/** Version, retired codes and further columns of the list. */
export const breakdownKindList: CodelistInfo<BreakdownKindCode> = {
  name: "breakdown-kind",
  title: "Kinds of breakdown",
  description: "Whether the parts of a breakdown may be added up.",
  version: "2026.1",
  open: false,
  source: "Public record of the ministerial, S113",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(breakdownKindCodes);

/** Whether a value is a code of the list breakdown-kind. */
export function isBreakdownKind(value: unknown): value is BreakdownKindCode {
  return known.has(value);
}
