// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Agreement statuses. Where an agreement stands in its life; the order has meaning.
 * Every code of the list, retired ones too, in its order.
 */
export const agreementStatusCodes = [
  "proposed",
  "announced",
  "in-negotiation",
  "negotiated",
  "initialled",
  "signed",
  "ratified",
  "provisionally-applied",
  "in-force",
  "amended",
  "suspended",
  "superseded",
  "ended",
  "withdrawn",
  "unknown",
] as const;

/** A code of the list agreement-status. */
export type AgreementStatusCode = (typeof agreementStatusCodes)[number];

/** Version, retired codes and further columns of the list. */
export const agreementStatusList: CodelistInfo<AgreementStatusCode> = {
  name: "agreement-status",
  title: "Agreement statuses",
  description: "Where an agreement stands in its life; the order has meaning.",
  version: "2026.1",
  open: true,
  source: "Public record of the ministerial, C",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(agreementStatusCodes);

/** Whether a value is a code of the list agreement-status. */
export function isAgreementStatus(value: unknown): value is AgreementStatusCode {
  return known.has(value);
}
