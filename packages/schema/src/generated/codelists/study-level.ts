// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Study levels. How far the study behind an estimate or project has come; the order has meaning.
 * Every code of the list, retired ones too, in its order.
 */
export const studyLevelCodes = [
  "none",
  "scoping",
  "pre-feasibility",
  "feasibility",
  "operating",
] as const;

/** A code of the list study-level. */
export type StudyLevelCode = (typeof studyLevelCodes)[number];

/** Version, retired codes and further columns of the list. */
export const studyLevelList: CodelistInfo<StudyLevelCode> = {
  name: "study-level",
  title: "Study levels",
  description: "How far the study behind an estimate or project has come; the order has meaning.",
  version: "2026.1",
  open: true,
  source: "The standard itself",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(studyLevelCodes);

/** Whether a value is a code of the list study-level. */
export function isStudyLevel(value: unknown): value is StudyLevelCode {
  return known.has(value);
}
