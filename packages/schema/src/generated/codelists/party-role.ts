// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Roles in a commitment or project. What an organization is to the money, to the goods or to the project.
 * Every code of the list, retired ones too, in its order.
 */
export const partyRoleCodes = [
  "agent",
  "arranger",
  "authority",
  "beneficiary",
  "borrower",
  "buyer",
  "co-financier",
  "contractor",
  "financier",
  "fund-manager",
  "grantor",
  "guarantor",
  "insurer",
  "investor",
  "issuer",
  "lender",
  "observer",
  "offtaker",
  "operator",
  "owner",
  "purchaser",
  "recipient",
  "seller",
  "sponsor",
  "supplier",
  "supporter",
] as const;

/** A code of the list party-role. */
export type PartyRoleCode = (typeof partyRoleCodes)[number];

/** Version, retired codes and further columns of the list. */
export const partyRoleList: CodelistInfo<PartyRoleCode> = {
  name: "party-role",
  title: "Roles in a commitment or project",
  description: "What an organization is to the money, to the goods or to the project.",
  version: "2026.1",
  open: true,
  source: "Public record of the ministerial, C",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(partyRoleCodes);

/** Whether a value is a code of the list party-role. */
export function isPartyRole(value: unknown): value is PartyRoleCode {
  return known.has(value);
}
