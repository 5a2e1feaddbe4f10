// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Kinds of stockpile rule. What a rule of a stockpile governs.
 * Every code of the list, retired ones too, in its order.
 */
export const stockpileRuleKindCodes = [
  "access",
  "build-up",
  "release",
  "rotation",
  "storage",
] as const;

/** A code of the list stockpile-rule-kind. */
export type StockpileRuleKindCode = (typeof stockpileRuleKindCodes)[number];

/** Version, retired codes and further columns of the list. */
export const stockpileRuleKindList: CodelistInfo<StockpileRuleKindCode> = {
  name: "stockpile-rule-kind",
  title: "Kinds of stockpile rule",
  description: "What a rule of a stockpile governs.",
  version: "2026.1",
  open: true,
  source: "Public record of the ministerial, N9",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(stockpileRuleKindCodes);

/** Whether a value is a code of the list stockpile-rule-kind. */
export function isStockpileRuleKind(value: unknown): value is StockpileRuleKindCode {
  return known.has(value);
}
