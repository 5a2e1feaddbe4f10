// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Relations between agreements. How one agreement stands to another.
 * Every code of the list, retired ones too, in its order.
 */
export const agreementRelationCodes = [
  "amends",
  "announces",
  "associated-with",
  "implements",
  "leaves-unaffected",
  "part-of",
  "succeeds",
  "supersedes",
  "supplements",
  "template-of",
] as const;

/** A code of the list agreement-relation. */
export type AgreementRelationCode = (typeof agreementRelationCodes)[number];

/** Version, retired codes and further columns of the list. */
export const agreementRelationList: CodelistInfo<AgreementRelationCode> = {
  name: "agreement-relation",
  title: "Relations between agreements",
  description: "How one agreement stands to another.",
  version: "2026.1",
  open: true,
  source: "Public record of the ministerial, L13",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(agreementRelationCodes);

/** Whether a value is a code of the list agreement-relation. */
export function isAgreementRelation(value: unknown): value is AgreementRelationCode {
  return known.has(value);
}
