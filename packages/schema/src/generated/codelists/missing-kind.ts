// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Kinds of missing value. Why a value is not there; absence without an entry says nothing at all.
 * Every code of the list, retired ones too, in its order.
 */
export const missingKindCodes = [
  "coarsened",
  "none",
  "not-applicable",
  "not-collected",
  "unknown",
  "withheld",
] as const;

/** A code of the list missing-kind. */
export type MissingKindCode = (typeof missingKindCodes)[number];

/** Version, retired codes and further columns of the list. */
export const missingKindList: CodelistInfo<MissingKindCode> = {
  name: "missing-kind",
  title: "Kinds of missing value",
  description: "Why a value is not there; absence without an entry says nothing at all.",
  version: "2026.1",
  open: false,
  source: "Public record of the ministerial, B",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(missingKindCodes);

/** Whether a value is a code of the list missing-kind. */
export function isMissingKind(value: unknown): value is MissingKindCode {
  return known.has(value);
}
