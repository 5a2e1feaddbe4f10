// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Kinds of list. What a list selects.
 * Every code of the list, retired ones too, in its order.
 */
export const listKindCodes = [
  "controlled-goods",
  "covered-minerals",
  "critical-minerals",
  "funded-projects",
  "monitored-minerals",
  "other",
  "priority-minerals",
  "priority-projects",
  "reserved-assets",
  "restricted-parties",
  "stockpile-minerals",
  "strategic-minerals",
  "strategic-projects",
] as const;

/** A code of the list list-kind. */
export type ListKindCode = (typeof listKindCodes)[number];

/** Version, retired codes and further columns of the list. */
export const listKindList: CodelistInfo<ListKindCode> = {
  name: "list-kind",
  title: "Kinds of list",
  description: "What a list selects.",
  version: "2026.1",
  open: true,
  source: "The standard itself",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(listKindCodes);

/** Whether a value is a code of the list list-kind. */
export function isListKind(value: unknown): value is ListKindCode {
  return known.has(value);
}
