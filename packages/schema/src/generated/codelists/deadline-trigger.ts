// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Deadline triggers. The event from which a period runs.
 * Every code of the list, retired ones too, in its order.
 */
export const deadlineTriggerCodes = [
  "announcement",
  "calendar",
  "completion",
  "delivery",
  "entry-into-force",
  "financial-close",
  "first-meeting",
  "meeting",
  "not-stated",
  "notice",
  "publication",
  "ratification",
  "request",
  "signature",
] as const;

/** A code of the list deadline-trigger. */
export type DeadlineTriggerCode = (typeof deadlineTriggerCodes)[number];

/** Version, retired codes and further columns of the list. */
export const deadlineTriggerList: CodelistInfo<DeadlineTriggerCode> = {
  name: "deadline-trigger",
  title: "Deadline triggers",
  description: "The event from which a period runs.",
  version: "2026.1",
  open: true,
  source: "Public record of the ministerial, A",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(deadlineTriggerCodes);

/** Whether a value is a code of the list deadline-trigger. */
export function isDeadlineTrigger(value: unknown): value is DeadlineTriggerCode {
  return known.has(value);
}
