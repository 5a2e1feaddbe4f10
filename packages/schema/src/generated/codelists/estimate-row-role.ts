// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Roles of an estimate row. What a row of a resource estimate is, so that only original rows are summed.
 * Every code of the list, retired ones too, in its order.
 */
export const estimateRowRoleCodes = [
  "converted",
  "original",
  "total",
] as const;

/** A code of the list estimate-row-role. */
export type EstimateRowRoleCode = (typeof estimateRowRoleCodes)[number];

/** Version, retired codes and further columns of the list. */
export const estimateRowRoleList: CodelistInfo<EstimateRowRoleCode> = {
  name: "estimate-row-role",
  title: "Roles of an estimate row",
  description: "What a row of a resource estimate is, so that only original rows are summed.",
  version: "2026.1",
  open: false,
  source: "Public record of the ministerial, N1",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(estimateRowRoleCodes);

/** Whether a value is a code of the list estimate-row-role. */
export function isEstimateRowRole(value: unknown): value is EstimateRowRoleCode {
  return known.has(value);
}
