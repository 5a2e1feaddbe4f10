// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Kinds of security. What sort of share or right is issued.
 * Every code of the list, retired ones too, in its order.
 */
export const securityKindCodes = [
  "common-share",
  "convertible-note",
  "convertible-preferred-share",
  "depositary-receipt",
  "membership-interest",
  "option",
  "penny-warrant",
  "preferred-share",
  "unit",
  "warrant",
] as const;

/** A code of the list security-kind. */
export type SecurityKindCode = (typeof securityKindCodes)[number];

/** Version, retired codes and further columns of the list. */
export const securityKindList: CodelistInfo<SecurityKindCode> = {
  name: "security-kind",
  title: "Kinds of security",
  description: "What sort of share or right is issued.",
  version: "2026.1",
  open: true,
  source: "Public record of the ministerial, B",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(securityKindCodes);

/** Whether a value is a code of the list security-kind. */
export function isSecurityKind(value: unknown): value is SecurityKindCode {
  return known.has(value);
}
