// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Membership roles. What an organization is to a forum or meeting; attending is not joining.
 * Every code of the list, retired ones too, in its order.
 */
export const membershipRoleCodes = [
  "attendee",
  "candidate",
  "chair",
  "co-chair",
  "founder",
  "guest",
  "host",
  "member",
  "observer",
  "participant",
  "secretariat",
  "signatory",
  "supporter",
  "track-lead",
] as const;

/** A code of the list membership-role. */
export type MembershipRoleCode = (typeof membershipRoleCodes)[number];

/** Version, retired codes and further columns of the list. */
export const membershipRoleList: CodelistInfo<MembershipRoleCode> = {
  name: "membership-role",
  title: "Membership roles",
  description: "What an organization is to a forum or meeting; attending is not joining.",
  version: "2026.1",
  open: true,
  source: "Public record of the ministerial, C",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(membershipRoleCodes);

/** Whether a value is a code of the list membership-role. */
export function isMembershipRole(value: unknown): value is MembershipRoleCode {
  return known.has(value);
}
