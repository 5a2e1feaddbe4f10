// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Kinds of commitment record. Whether the record is one instrument or a figure over several.
 * Every code of the list, retired ones too, in its order.
 */
export const commitmentKindCodes = [
  "headline",
  "instrument",
  "package",
] as const;

/** A code of the list commitment-kind. */
export type CommitmentKindCode = (typeof commitmentKindCodes)[number];

/** Version, retired codes and further columns of the list. */
export const commitmentKindList: CodelistInfo<CommitmentKindCode> = {
  name: "commitment-kind",
  title: "Kinds of commitment record",
  description: "Whether the record is one instrument or a figure over several.",
  version: "2026.1",
  open: false,
  source: "Public record of the ministerial, A",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(commitmentKindCodes);

/** Whether a value is a code of the list commitment-kind. */
export function isCommitmentKind(value: unknown): value is CommitmentKindCode {
  return known.has(value);
}
