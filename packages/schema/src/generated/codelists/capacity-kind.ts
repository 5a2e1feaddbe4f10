// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Kinds of capacity. What a capacity figure stands for.
 * Every code of the list, retired ones too, in its order.
 */
export const capacityKindCodes = [
  "actual",
  "nameplate",
  "permitted",
  "planned",
] as const;

/** A code of the list capacity-kind. */
export type CapacityKindCode = (typeof capacityKindCodes)[number];

/** Version, retired codes and further columns of the list. */
export const capacityKindList: CodelistInfo<CapacityKindCode> = {
  name: "capacity-kind",
  title: "Kinds of capacity",
  description: "What a capacity figure stands for.",
  version: "2026.1",
  open: false,
  source: "The standard itself",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(capacityKindCodes);

/** Whether a value is a code of the list capacity-kind. */
export function isCapacityKind(value: unknown): value is CapacityKindCode {
  return known.has(value);
}
