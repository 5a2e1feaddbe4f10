// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Record statuses. The state of a record in the exchange, not of the thing that it describes.
 * Every code of the list, retired ones too, in its order.
 */
export const recordStatusCodes = [
  "active",
  "superseded",
  "withdrawn",
] as const;

/** A code of the list record-status. */
export type RecordStatusCode = (typeof recordStatusCodes)[number];

/** Version, retired codes and further columns of the list. */
export const recordStatusList: CodelistInfo<RecordStatusCode> = {
  name: "record-status",
  title: "Record statuses",
  description: "The state of a record in the exchange, not of the thing that it describes.",
  version: "2026.1",
  open: false,
  source: "The standard itself",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(recordStatusCodes);

/** Whether a value is a code of the list record-status. */
export function isRecordStatus(value: unknown): value is RecordStatusCode {
  return known.has(value);
}
