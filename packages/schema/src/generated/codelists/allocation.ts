// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Allocations. Whether an amount or duty falls on each party or on all together.
 * Every code of the list, retired ones too, in its order.
 */
export const allocationCodes = [
  "each",
  "joint",
] as const;

/** A code of the list allocation. */
export type AllocationCode = (typeof allocationCodes)[number];

/** Version, retired codes and further columns of the list. */
export const allocationList: CodelistInfo<AllocationCode> = {
  name: "allocation",
  title: "Allocations",
  description: "Whether an amount or duty falls on each party or on all together.",
  version: "2026.1",
  open: false,
  source: "Public record of the ministerial, P03",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(allocationCodes);

/** Whether a value is a code of the list allocation. */
export function isAllocation(value: unknown): value is AllocationCode {
  return known.has(value);
}
