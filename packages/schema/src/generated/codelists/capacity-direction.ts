// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Capacity directions. Whether a capacity counts what goes in or what comes out.
 * Every code of the list, retired ones too, in its order.
 */
export const capacityDirectionCodes = [
  "input",
  "output",
] as const;

/** A code of the list capacity-direction. */
export type CapacityDirectionCode = (typeof capacityDirectionCodes)[number];

/** Version, retired codes and further columns of the list. */
export const capacityDirectionList: CodelistInfo<CapacityDirectionCode> = {
  name: "capacity-direction",
  title: "Capacity directions",
  description: "Whether a capacity counts what goes in or what comes out.",
  version: "2026.1",
  open: false,
  source: "Public record of the ministerial, N6",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(capacityDirectionCodes);

/** Whether a value is a code of the list capacity-direction. */
export function isCapacityDirection(value: unknown): value is CapacityDirectionCode {
  return known.has(value);
}
