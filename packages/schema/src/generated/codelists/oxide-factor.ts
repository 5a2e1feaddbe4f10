// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * x. 
 * Every code of the list, retired ones too, in its order.
 */
export const oxideFactorCodes = [] as const;

/** A code of the list oxide-factor. */
export type OxideFactorCode = (typeof oxideFactorCodes)[number];

/** Version, retired codes and further columns of the list. */
export const oxideFactorList: CodelistInfo<OxideFactorCode> = {
  name: "oxide-factor",
  title: "x",
  description: "",
  version: "0",
  open: true,
  source: "",
  languages: [],
  retired: {},
  since: {},
  columns: {},
};

const known: ReadonlySet<unknown> = new Set(oxideFactorCodes);

/** Whether a value is a code of the list oxide-factor. */
export function isOxideFactor(value: unknown): value is OxideFactorCode {
  return known.has(value);
}
