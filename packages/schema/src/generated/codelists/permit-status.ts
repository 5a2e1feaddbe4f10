// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Permit statuses. Where a permit stands, in order of time; the order has meaning.
 * Every code of the list, retired ones too, in its order.
 */
export const permitStatusCodes = [
  "required",
  "applied",
  "under-review",
  "granted",
  "granted-conditional",
  "challenged",
  "suspended",
  "refused",
  "withdrawn",
  "expired",
  "revoked",
  "surrendered",
] as const;

/** A code of the list permit-status. */
export type PermitStatusCode = (typeof permitStatusCodes)[number];

/** Version, retired codes and further columns of the list. */
export const permitStatusList: CodelistInfo<PermitStatusCode> = {
  name: "permit-status",
  title: "Permit statuses",
  description: "Where a permit stands, in order of time; the order has meaning.",
  version: "2026.1",
  open: true,
  source: "The standard itself",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(permitStatusCodes);

/** Whether a value is a code of the list permit-status. */
export function isPermitStatus(value: unknown): value is PermitStatusCode {
  return known.has(value);
}
