// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Kinds of supply link. On what footing material flows.
 * Every code of the list, retired ones too, in its order.
 */
export const supplyLinkKindCodes = [
  "internal",
  "offtake",
  "owned",
  "recycling",
  "spot",
  "stockpile",
  "term-contract",
  "tolling",
  "transport",
] as const;

/** A code of the list supply-link-kind. */
export type SupplyLinkKindCode = (typeof supplyLinkKindCodes)[number];

/** Version, retired codes and further columns of the list. */
export const supplyLinkKindList: CodelistInfo<SupplyLinkKindCode> = {
  name: "supply-link-kind",
  title: "Kinds of supply link",
  description: "On what footing material flows.",
  version: "2026.1",
  open: true,
  source: "The standard itself",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(supplyLinkKindCodes);

/** Whether a value is a code of the list supply-link-kind. */
export function isSupplyLinkKind(value: unknown): value is SupplyLinkKindCode {
  return known.has(value);
}
