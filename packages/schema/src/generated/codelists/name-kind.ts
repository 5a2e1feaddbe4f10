// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Kinds of name. What another name of a thing is to its name.
 * Every code of the list, retired ones too, in its order.
 */
export const nameKindCodes = [
  "abbreviation",
  "alias",
  "local",
  "misprint",
  "spelling",
  "trade-name",
] as const;

/** A code of the list name-kind. */
export type NameKindCode = (typeof nameKindCodes)[number];

/** Version, retired codes and further columns of the list. */
export const nameKindList: CodelistInfo<NameKindCode> = {
  name: "name-kind",
  title: "Kinds of name",
  description: "What another name of a thing is to its name.",
  version: "2026.1",
  open: true,
  source: "public-record N12",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(nameKindCodes);

/** Whether a value is a code of the list name-kind. */
export function isNameKind(value: unknown): value is NameKindCode {
  return known.has(value);
}
