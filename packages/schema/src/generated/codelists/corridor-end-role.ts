// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Roles along a corridor. What a place is to a corridor.
 * Every code of the list, retired ones too, in its order.
 */
export const corridorEndRoleCodes = [
  "branch",
  "crossing",
  "origin",
  "port",
  "stop",
  "terminus",
] as const;

/** A code of the list corridor-end-role. */
export type CorridorEndRoleCode = (typeof corridorEndRoleCodes)[number];

/** Version, retired codes and further columns of the list. */
export const corridorEndRoleList: CodelistInfo<CorridorEndRoleCode> = {
  name: "corridor-end-role",
  title: "Roles along a corridor",
  description: "What a place is to a corridor.",
  version: "2026.1",
  open: true,
  source: "Public record of the ministerial, S131",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(corridorEndRoleCodes);

/** Whether a value is a code of the list corridor-end-role. */
export function isCorridorEndRole(value: unknown): value is CorridorEndRoleCode {
  return known.has(value);
}
