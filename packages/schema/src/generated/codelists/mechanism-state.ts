// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * States of a mechanism. How far a price or other mechanism has come, in order; the order has meaning.
 * Every code of the list, retired ones too, in its order.
 */
export const mechanismStateCodes = [
  "considered",
  "proposed",
  "agreed",
  "in-force",
  "ended",
  "rejected",
] as const;

/** A code of the list mechanism-state. */
export type MechanismStateCode = (typeof mechanismStateCodes)[number];

/** Version, retired codes and further columns of the list. */
export const mechanismStateList: CodelistInfo<MechanismStateCode> = {
  name: "mechanism-state",
  title: "States of a mechanism",
  description: "How far a price or other mechanism has come, in order; the order has meaning.",
  version: "2026.1",
  open: true,
  source: "Public record of the ministerial, P08",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(mechanismStateCodes);

/** Whether a value is a code of the list mechanism-state. */
export function isMechanismState(value: unknown): value is MechanismStateCode {
  return known.has(value);
}
