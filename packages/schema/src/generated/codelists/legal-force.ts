// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Legal forces. Whether a text binds its parties in law, which its title does not decide.
 * Every code of the list, retired ones too, in its order.
 */
export const legalForceCodes = [
  "binding",
  "mixed",
  "non-binding",
  "not-stated",
  "ratified",
] as const;

/** A code of the list legal-force. */
export type LegalForceCode = (typeof legalForceCodes)[number];

/** Version, retired codes and further columns of the list. */
export const legalForceList: CodelistInfo<LegalForceCode> = {
  name: "legal-force",
  title: "Legal forces",
  description: "Whether a text binds its parties in law, which its title does not decide.",
  version: "2026.1",
  open: false,
  source: "Public record of the ministerial, C",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(legalForceCodes);

/** Whether a value is a code of the list legal-force. */
export function isLegalForce(value: unknown): value is LegalForceCode {
  return known.has(value);
}
