// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Amount bases. What an amount of money measures; amounts of different bases are never added or compared.
 * Every code of the list, retired ones too, in its order.
 */
export const amountBasisCodes = [
  "advance",
  "appropriation",
  "capital-expenditure",
  "capitalised-interest",
  "contract-value",
  "covered-amount",
  "credit-subsidy",
  "debt-service",
  "drawn",
  "enterprise-value",
  "equity",
  "fee",
  "financing",
  "fund-size",
  "grant",
  "investment-unlocked",
  "lending-capacity",
  "market-value",
  "mobilisation-target",
  "not-stated",
  "operating-cost",
  "pipeline-value",
  "principal",
  "principal-with-capitalised-interest",
  "programme-budget",
  "project-cost",
  "purchase-value",
  "resource-value",
  "revenue",
  "share-of-cost",
] as const;

/** A code of the list amount-basis. */
export type AmountBasisCode = (typeof amountBasisCodes)[number];

/** Version, retired codes and further columns of the list. */
export const amountBasisList: CodelistInfo<AmountBasisCode> = {
  name: "amount-basis",
  title: "Amount bases",
  description: "What an amount of money measures; amounts of different bases are never added or compared.",
  version: "2026.1",
  open: true,
  source: "Public record of the ministerial, B",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {
    class: {
      advance: "money",
      appropriation: "budget",
      "capital-expenditure": "cost",
      "capitalised-interest": "component",
      "contract-value": "valuation",
      "covered-amount": "money",
      "credit-subsidy": "budget",
      "debt-service": "component",
      drawn: "component",
      "enterprise-value": "valuation",
      equity: "money",
      fee: "component",
      financing: "money",
      "fund-size": "target",
      grant: "money",
      "investment-unlocked": "target",
      "lending-capacity": "capacity",
      "market-value": "valuation",
      "mobilisation-target": "target",
      "not-stated": "valuation",
      "operating-cost": "cost",
      "pipeline-value": "target",
      principal: "money",
      "principal-with-capitalised-interest": "money",
      "programme-budget": "budget",
      "project-cost": "cost",
      "purchase-value": "money",
      "resource-value": "valuation",
      revenue: "valuation",
      "share-of-cost": "money",
    },
  },
};

const known: ReadonlySet<unknown> = new Set(amountBasisCodes);

/** Whether a value is a code of the list amount-basis. */
export function isAmountBasis(value: unknown): value is AmountBasisCode {
  return known.has(value);
}
