// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Roles of an agreement's parties. What a side is to an agreement.
 * Every code of the list, retired ones too, in its order.
 */
export const agreementPartyRoleCodes = [
  "guarantor",
  "host",
  "implementing-partner",
  "mediator",
  "participant",
  "party",
  "proposer",
  "signatory",
  "third-party",
  "witness",
] as const;

/** A code of the list agreement-party-role. */
export type AgreementPartyRoleCode = (typeof agreementPartyRoleCodes)[number];

/** Version, retired codes and further columns of the list. */
export const agreementPartyRoleList: CodelistInfo<AgreementPartyRoleCode> = {
  name: "agreement-party-role",
  title: "Roles of an agreement's parties",
  description: "What a side is to an agreement.",
  version: "2026.1",
  open: true,
  source: "Public record of the ministerial, L03",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(agreementPartyRoleCodes);

/** Whether a value is a code of the list agreement-party-role. */
export function isAgreementPartyRole(value: unknown): value is AgreementPartyRoleCode {
  return known.has(value);
}
