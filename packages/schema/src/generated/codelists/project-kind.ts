// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Kinds of project. What sort of undertaking a project is.
 * Every code of the list, retired ones too, in its order.
 */
export const projectKindCodes = [
  "corridor",
  "development",
  "exploration",
  "fund",
  "infrastructure",
  "other",
  "programme",
  "recycling",
  "research",
  "stockpile",
  "trading",
] as const;

/** A code of the list project-kind. */
export type ProjectKindCode = (typeof projectKindCodes)[number];

/** Version, retired codes and further columns of the list. */
export const projectKindList: CodelistInfo<ProjectKindCode> = {
  name: "project-kind",
  title: "Kinds of project",
  description: "What sort of undertaking a project is.",
  version: "2026.1",
  open: true,
  source: "The standard itself",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(projectKindCodes);

/** Whether a value is a code of the list project-kind. */
export function isProjectKind(value: unknown): value is ProjectKindCode {
  return known.has(value);
}
