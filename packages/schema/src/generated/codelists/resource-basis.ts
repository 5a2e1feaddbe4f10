// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Resource bases. Whether stated resources contain the part that became reserves.
 * Every code of the list, retired ones too, in its order.
 */
export const resourceBasisCodes = [
  "exclusive",
  "inclusive",
  "not-stated",
] as const;

/** A code of the list resource-basis. */
export type ResourceBasisCode = (typeof resourceBasisCodes)[number];

/** Version, retired codes and further columns of the list. */
export const resourceBasisList: CodelistInfo<ResourceBasisCode> = {
  name: "resource-basis",
  title: "Resource bases",
  description: "Whether stated resources contain the part that became reserves.",
  version: "2026.1",
  open: false,
  source: "CRIRSCO",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(resourceBasisCodes);

/** Whether a value is a code of the list resource-basis. */
export function isResourceBasis(value: unknown): value is ResourceBasisCode {
  return known.has(value);
}
