// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Commitment events. What happened to a commitment on a day.
 * Every code of the list, retired ones too, in its order.
 */
export const commitmentEventCodes = [
  "amendment",
  "announcement",
  "application",
  "appropriation",
  "approval",
  "award",
  "cancellation",
  "conditional-commitment",
  "conditions-met",
  "conversion",
  "default",
  "deferral",
  "draw",
  "draw-approval",
  "exercise",
  "expiry",
  "extension",
  "financial-close",
  "first-draw",
  "full-disbursement",
  "letter-of-intent",
  "letter-of-interest",
  "mou",
  "other",
  "pledge",
  "repayment",
  "replacement",
  "report",
  "signature",
  "solicitation",
  "term-sheet",
] as const;

/** A code of the list commitment-event. */
export type CommitmentEventCode = (typeof commitmentEventCodes)[number];

/** Version, retired codes and further columns of the list. */
export const commitmentEventList: CodelistInfo<CommitmentEventCode> = {
  name: "commitment-event",
  title: "Commitment events",
  description: "What happened to a commitment on a day.",
  version: "2026.1",
  open: true,
  source: "Public record of the ministerial, C",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(commitmentEventCodes);

/** Whether a value is a code of the list commitment-event. */
export function isCommitmentEvent(value: unknown): value is CommitmentEventCode {
  return known.has(value);
}
