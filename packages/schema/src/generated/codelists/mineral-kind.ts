// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Kinds of mineral. What sort of thing a mineral code names.
 * Every code of the list, retired ones too, in its order.
 */
export const mineralKindCodes = [
  "element",
  "energy",
  "group",
  "material",
  "mineral",
] as const;

/** A code of the list mineral-kind. */
export type MineralKindCode = (typeof mineralKindCodes)[number];

/** Version, retired codes and further columns of the list. */
export const mineralKindList: CodelistInfo<MineralKindCode> = {
  name: "mineral-kind",
  title: "Kinds of mineral",
  description: "What sort of thing a mineral code names.",
  version: "2026.1",
  open: true,
  source: "The standard itself",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(mineralKindCodes);

/** Whether a value is a code of the list mineral-kind. */
export function isMineralKind(value: unknown): value is MineralKindCode {
  return known.has(value);
}
