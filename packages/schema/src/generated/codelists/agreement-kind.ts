// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Kinds of agreement. What an instrument calls itself or is, which decides neither its legal force nor its parties.
 * Every code of the list, retired ones too, in its order.
 */
export const agreementKindCodes = [
  "action-plan",
  "agreement",
  "arrangement",
  "contract",
  "declaration",
  "exchange-of-letters",
  "framework",
  "framework-instrument",
  "fund-agreement",
  "initiative",
  "investment-framework",
  "joint-declaration",
  "joint-statement",
  "memorandum-of-cooperation",
  "ministerial-document",
  "mou",
  "other",
  "proclamation",
  "proposal",
  "protocol",
  "strategic-framework",
  "strategic-partnership-agreement",
  "template",
  "terms-of-reference",
  "treaty",
] as const;

/** A code of the list agreement-kind. */
export type AgreementKindCode = (typeof agreementKindCodes)[number];

/** Version, retired codes and further columns of the list. */
export const agreementKindList: CodelistInfo<AgreementKindCode> = {
  name: "agreement-kind",
  title: "Kinds of agreement",
  description: "What an instrument calls itself or is, which decides neither its legal force nor its parties.",
  version: "2026.1",
  open: true,
  source: "Public record of the ministerial, C",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(agreementKindCodes);

/** Whether a value is a code of the list agreement-kind. */
export function isAgreementKind(value: unknown): value is AgreementKindCode {
  return known.has(value);
}
