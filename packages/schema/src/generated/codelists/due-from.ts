// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Origins of a due date. Whether the due day is in the text or was worked out.
 * Every code of the list, retired ones too, in its order.
 */
export const dueFromCodes = [
  "computed",
  "reported",
  "stated",
] as const;

/** A code of the list due-from. */
export type DueFromCode = (typeof dueFromCodes)[number];

/** Version, retired codes and further columns of the list. */
export const dueFromList: CodelistInfo<DueFromCode> = {
  name: "due-from",
  title: "Origins of a due date",
  description: "Whether the due day is in the text or was worked out.",
  version: "2026.1",
  open: false,
  source: "The standard itself",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(dueFromCodes);

/** Whether a value is a code of the list due-from. */
export function isDueFrom(value: unknown): value is DueFromCode {
  return known.has(value);
}
