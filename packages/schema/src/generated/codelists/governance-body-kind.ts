// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Kinds of governance body. What sort of body steers or follows an agreement.
 * Every code of the list, retired ones too, in its order.
 */
export const governanceBodyKindCodes = [
  "advisory-group",
  "board",
  "business-forum",
  "consultation",
  "coordination-point",
  "joint-committee",
  "ministerial",
  "other",
  "partnership-management",
  "response-group",
  "secretariat",
  "steering-committee",
  "task-force",
  "working-group",
] as const;

/** A code of the list governance-body-kind. */
export type GovernanceBodyKindCode = (typeof governanceBodyKindCodes)[number];

/** Version, retired codes and further columns of the list. */
export const governanceBodyKindList: CodelistInfo<GovernanceBodyKindCode> = {
  name: "governance-body-kind",
  title: "Kinds of governance body",
  description: "What sort of body steers or follows an agreement.",
  version: "2026.1",
  open: true,
  source: "Public record of the ministerial, L10",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(governanceBodyKindCodes);

/** Whether a value is a code of the list governance-body-kind. */
export function isGovernanceBodyKind(value: unknown): value is GovernanceBodyKindCode {
  return known.has(value);
}
