// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Kinds of ownership. By what right an owner holds its interest.
 * Every code of the list, retired ones too, in its order.
 */
export const ownershipKindCodes = [
  "beneficial",
  "concession",
  "equity",
  "free-carried-interest",
  "joint-venture-interest",
  "lease",
  "management",
  "mineral-title",
  "option",
  "preferred-equity",
  "royalty",
  "streaming",
  "trust",
  "warrant",
] as const;

/** A code of the list ownership-kind. */
export type OwnershipKindCode = (typeof ownershipKindCodes)[number];

/** Version, retired codes and further columns of the list. */
export const ownershipKindList: CodelistInfo<OwnershipKindCode> = {
  name: "ownership-kind",
  title: "Kinds of ownership",
  description: "By what right an owner holds its interest.",
  version: "2026.1",
  open: true,
  source: "Public record of the ministerial, A",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(ownershipKindCodes);

/** Whether a value is a code of the list ownership-kind. */
export function isOwnershipKind(value: unknown): value is OwnershipKindCode {
  return known.has(value);
}
