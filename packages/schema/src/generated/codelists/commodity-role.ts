// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Roles of a commodity. What a mineral is to a facility.
 * Every code of the list, retired ones too, in its order.
 */
export const commodityRoleCodes = [
  "by-product",
  "co-product",
  "enabling",
  "main",
  "penalty",
  "potential",
] as const;

/** A code of the list commodity-role. */
export type CommodityRoleCode = (typeof commodityRoleCodes)[number];

/** Version, retired codes and further columns of the list. */
export const commodityRoleList: CodelistInfo<CommodityRoleCode> = {
  name: "commodity-role",
  title: "Roles of a commodity",
  description: "What a mineral is to a facility.",
  version: "2026.1",
  open: true,
  source: "Public record of the ministerial, 6",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(commodityRoleCodes);

/** Whether a value is a code of the list commodity-role. */
export function isCommodityRole(value: unknown): value is CommodityRoleCode {
  return known.has(value);
}
