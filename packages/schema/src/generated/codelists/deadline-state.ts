// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Deadline states. What became of something that was due.
 * Every code of the list, retired ones too, in its order.
 */
export const deadlineStateCodes = [
  "met",
  "missed",
  "pending",
  "unknown",
  "waived",
] as const;

/** A code of the list deadline-state. */
export type DeadlineStateCode = (typeof deadlineStateCodes)[number];

/** Version, retired codes and further columns of the list. */
export const deadlineStateList: CodelistInfo<DeadlineStateCode> = {
  name: "deadline-state",
  title: "Deadline states",
  description: "What became of something that was due.",
  version: "2026.1",
  open: false,
  source: "Public record of the ministerial, A",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(deadlineStateCodes);

/** Whether a value is a code of the list deadline-state. */
export function isDeadlineState(value: unknown): value is DeadlineStateCode {
  return known.has(value);
}
