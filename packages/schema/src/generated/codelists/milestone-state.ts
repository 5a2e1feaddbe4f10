// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Milestone states. What became of a planned milestone.
 * Every code of the list, retired ones too, in its order.
 */
export const milestoneStateCodes = [
  "cancelled",
  "met",
  "missed",
  "planned",
] as const;

/** A code of the list milestone-state. */
export type MilestoneStateCode = (typeof milestoneStateCodes)[number];

/** Version, retired codes and further columns of the list. */
export const milestoneStateList: CodelistInfo<MilestoneStateCode> = {
  name: "milestone-state",
  title: "Milestone states",
  description: "What became of a planned milestone.",
  version: "2026.1",
  open: false,
  source: "The standard itself",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(milestoneStateCodes);

/** Whether a value is a code of the list milestone-state. */
export function isMilestoneState(value: unknown): value is MilestoneStateCode {
  return known.has(value);
}
