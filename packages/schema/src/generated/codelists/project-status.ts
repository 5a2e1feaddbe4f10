// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Project statuses. Where a project stands in its life; the order has meaning.
 * Every code of the list, retired ones too, in its order.
 */
export const projectStatusCodes = [
  "idea",
  "announced",
  "exploration",
  "feasibility",
  "permitting",
  "financing",
  "financed",
  "construction",
  "commissioning",
  "operating",
  "expanding",
  "completed",
  "on-hold",
  "cancelled",
  "closed",
  "unknown",
] as const;

/** A code of the list project-status. */
export type ProjectStatusCode = (typeof projectStatusCodes)[number];

/** Version, retired codes and further columns of the list. */
export const projectStatusList: CodelistInfo<ProjectStatusCode> = {
  name: "project-status",
  title: "Project statuses",
  description: "Where a project stands in its life; the order has meaning.",
  version: "2026.1",
  open: true,
  source: "The standard itself",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(projectStatusCodes);

/** Whether a value is a code of the list project-status. */
export function isProjectStatus(value: unknown): value is ProjectStatusCode {
  return known.has(value);
}
