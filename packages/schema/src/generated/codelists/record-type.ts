// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Record types. The nine kinds of record that a dataset may hold.
 * Every code of the list, retired ones too, in its order.
 */
export const recordTypeCodes = [
  "agreement",
  "commitment",
  "facility",
  "list",
  "mineral",
  "observation",
  "organization",
  "project",
  "supply-link",
] as const;

/** A code of the list record-type. */
export type RecordTypeCode = (typeof recordTypeCodes)[number];

/** Version, retired codes and further columns of the list. */
export const recordTypeList: CodelistInfo<RecordTypeCode> = {
  name: "record-type",
  title: "Record types",
  description: "The nine kinds of record that a dataset may hold.",
  version: "2026.1",
  open: false,
  source: "The standard itself",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(recordTypeCodes);

/** Whether a value is a code of the list record-type. */
export function isRecordType(value: unknown): value is RecordTypeCode {
  return known.has(value);
}
