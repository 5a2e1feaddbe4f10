// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Kinds of organization. What sort of actor an organization is.
 * Every code of the list, retired ones too, in its order.
 */
export const organizationKindCodes = [
  "agency",
  "association",
  "commercial-bank",
  "company",
  "consortium",
  "development-bank",
  "development-finance-institution",
  "export-credit-agency",
  "forum",
  "fund",
  "geological-survey",
  "government",
  "initiative",
  "insurer",
  "international-organization",
  "joint-venture",
  "legislature",
  "meeting",
  "ministry",
  "multilateral-bank",
  "non-profit",
  "other",
  "project-company",
  "regulator",
  "research-institution",
  "sovereign-fund",
  "standards-body",
  "state",
  "state-owned-company",
  "subdivision-government",
  "supranational-body",
  "territory",
] as const;

/** A code of the list organization-kind. */
export type OrganizationKindCode = (typeof organizationKindCodes)[number];

/** Version, retired codes and further columns of the list. */
export const organizationKindList: CodelistInfo<OrganizationKindCode> = {
  name: "organization-kind",
  title: "Kinds of organization",
  description: "What sort of actor an organization is.",
  version: "2026.1",
  open: true,
  source: "Public record of the ministerial, A",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(organizationKindCodes);

/** Whether a value is a code of the list organization-kind. */
export function isOrganizationKind(value: unknown): value is OrganizationKindCode {
  return known.has(value);
}
