// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Precision of a location. How near a point lies to the true place, nearest first; the order has meaning.
 * Every code of the list, retired ones too, in its order.
 */
export const locationPrecisionCodes = [
  "exact",
  "site",
  "approximate",
  "locality",
  "municipality",
  "subdivision",
  "country",
  "blurred",
  "not-stated",
] as const;

/** A code of the list location-precision. */
export type LocationPrecisionCode = (typeof locationPrecisionCodes)[number];

/** Version, retired codes and further columns of the list. */
export const locationPrecisionList: CodelistInfo<LocationPrecisionCode> = {
  name: "location-precision",
  title: "Precision of a location",
  description: "How near a point lies to the true place, nearest first; the order has meaning.",
  version: "2026.1",
  open: true,
  source: "The standard itself",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(locationPrecisionCodes);

/** Whether a value is a code of the list location-precision. */
export function isLocationPrecision(value: unknown): value is LocationPrecisionCode {
  return known.has(value);
}
