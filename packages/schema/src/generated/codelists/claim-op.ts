// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Claim operations. What a claim says about the value that it points at.
 * Every code of the list, retired ones too, in its order.
 */
export const claimOpCodes = [
  "add",
  "missing",
  "remove",
  "value",
] as const;

/** A code of the list claim-op. */
export type ClaimOpCode = (typeof claimOpCodes)[number];

/** Version, retired codes and further columns of the list. */
export const claimOpList: CodelistInfo<ClaimOpCode> = {
  name: "claim-op",
  title: "Claim operations",
  description: "What a claim says about the value that it points at.",
  version: "2026.1",
  open: false,
  source: "The standard itself",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(claimOpCodes);

/** Whether a value is a code of the list claim-op. */
export function isClaimOp(value: unknown): value is ClaimOpCode {
  return known.has(value);
}
