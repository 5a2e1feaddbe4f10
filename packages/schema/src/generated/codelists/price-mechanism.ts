// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Price mechanisms. Ways to keep prices from falling too low or to make them fair.
 * Every code of the list, retired ones too, in its order.
 */
export const priceMechanismCodes = [
  "adjustable-tariff",
  "border-adjusted-floor",
  "contract-for-difference",
  "contractual-floor",
  "coordinated-offtake",
  "global-pricing-framework",
  "other",
  "preferential-trade-zone",
  "price-gap-subsidy",
  "reference-price",
  "standards-based-market",
  "trade-remedy",
] as const;

/** A code of the list price-mechanism. */
export type PriceMechanismCode = (typeof priceMechanismCodes)[number];

/** Version, retired codes and further columns of the list. */
export const priceMechanismList: CodelistInfo<PriceMechanismCode> = {
  name: "price-mechanism",
  title: "Price mechanisms",
  description: "Ways to keep prices from falling too low or to make them fair.",
  version: "2026.1",
  open: true,
  source: "Public record of the ministerial, C",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(priceMechanismCodes);

/** Whether a value is a code of the list price-mechanism. */
export function isPriceMechanism(value: unknown): value is PriceMechanismCode {
  return known.has(value);
}
