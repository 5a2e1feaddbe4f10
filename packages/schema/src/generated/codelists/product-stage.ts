// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Product stages. How far a traded product has come from the ore, in the order of the chain; the order has meaning.
 * Every code of the list, retired ones too, in its order.
 */
export const productStageCodes = [
  "ore-concentrate",
  "intermediate",
  "refined",
  "product",
  "scrap",
] as const;

/** A code of the list product-stage. */
export type ProductStageCode = (typeof productStageCodes)[number];

/** Version, retired codes and further columns of the list. */
export const productStageList: CodelistInfo<ProductStageCode> = {
  name: "product-stage",
  title: "Product stages",
  description: "How far a traded product has come from the ore, in the order of the chain; the order has meaning.",
  version: "2026.1",
  open: true,
  source: "HS2022-UN",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(productStageCodes);

/** Whether a value is a code of the list product-stage. */
export function isProductStage(value: unknown): value is ProductStageCode {
  return known.has(value);
}
