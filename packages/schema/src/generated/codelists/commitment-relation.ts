// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Relations between commitments. How one commitment relates to another, so that money is not counted twice.
 * Every code of the list, retired ones too, in its order.
 */
export const commitmentRelationCodes = [
  "duplicate-of",
  "overlaps-with",
  "part-of",
  "replaces",
] as const;

/** A code of the list commitment-relation. */
export type CommitmentRelationCode = (typeof commitmentRelationCodes)[number];

/** Version, retired codes and further columns of the list. */
export const commitmentRelationList: CodelistInfo<CommitmentRelationCode> = {
  name: "commitment-relation",
  title: "Relations between commitments",
  description: "How one commitment relates to another, so that money is not counted twice.",
  version: "2026.1",
  open: false,
  source: "Public record of the ministerial, B",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(commitmentRelationCodes);

/** Whether a value is a code of the list commitment-relation. */
export function isCommitmentRelation(value: unknown): value is CommitmentRelationCode {
  return known.has(value);
}
