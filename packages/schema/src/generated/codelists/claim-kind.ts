// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Kinds of claim. Why a source's value differs from the preferred one.
 * Every code of the list, retired ones too, in its order.
 */
export const claimKindCodes = [
  "arithmetic",
  "different-basis",
  "disagrees",
  "earlier-value",
  "misprint",
  "other-edition",
  "other-scope",
  "rounded",
  "same-instant",
  "spelling",
  "translation",
  "unsupported",
] as const;

/** A code of the list claim-kind. */
export type ClaimKindCode = (typeof claimKindCodes)[number];

/** Version, retired codes and further columns of the list. */
export const claimKindList: CodelistInfo<ClaimKindCode> = {
  name: "claim-kind",
  title: "Kinds of claim",
  description: "Why a source's value differs from the preferred one.",
  version: "2026.1",
  open: true,
  source: "Public record of the ministerial, 5.2",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(claimKindCodes);

/** Whether a value is a code of the list claim-kind. */
export function isClaimKind(value: unknown): value is ClaimKindCode {
  return known.has(value);
}
