// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Document roles. What a document is to the record.
 * Every code of the list, retired ones too, in its order.
 */
export const documentRoleCodes = [
  "annex",
  "announcement",
  "contract",
  "data",
  "fact-sheet",
  "filing",
  "implementation-report",
  "letter",
  "list",
  "map",
  "minutes",
  "other",
  "permit",
  "ratification",
  "report",
  "side-letter",
  "study",
  "summary",
  "technical-report",
  "text",
  "translation",
] as const;

/** A code of the list document-role. */
export type DocumentRoleCode = (typeof documentRoleCodes)[number];

/** Version, retired codes and further columns of the list. */
export const documentRoleList: CodelistInfo<DocumentRoleCode> = {
  name: "document-role",
  title: "Document roles",
  description: "What a document is to the record.",
  version: "2026.1",
  open: true,
  source: "The standard itself",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(documentRoleCodes);

/** Whether a value is a code of the list document-role. */
export function isDocumentRole(value: unknown): value is DocumentRoleCode {
  return known.has(value);
}
