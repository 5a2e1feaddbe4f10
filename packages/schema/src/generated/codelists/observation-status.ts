// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Observation statuses. How an observed value came about.
 * Every code of the list, retired ones too, in its order.
 */
export const observationStatusCodes = [
  "actual",
  "break",
  "estimated",
  "forecast",
  "imputed",
  "national-definition",
  "normal",
  "not-significant",
  "provisional",
  "revised",
  "target",
  "unreliable",
] as const;

/** A code of the list observation-status. */
export type ObservationStatusCode = (typeof observationStatusCodes)[number];

/** Version, retired codes and further columns of the list. */
export const observationStatusList: CodelistInfo<ObservationStatusCode> = {
  name: "observation-status",
  title: "Observation statuses",
  description: "How an observed value came about.",
  version: "2026.1",
  open: true,
  source: "SDMX observation status, in words of the standard",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(observationStatusCodes);

/** Whether a value is a code of the list observation-status. */
export function isObservationStatus(value: unknown): value is ObservationStatusCode {
  return known.has(value);
}
