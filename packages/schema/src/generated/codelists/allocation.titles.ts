// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Allocations. Whether an amount or duty falls on each party or on all together.
 * What each code of the list allocation means, in the languages that the list has.
 */
export const allocationTitles: Readonly<Record<string, CodeTitle>> = {
  each: { title: "Each", description: "Every party bears the whole amount or duty.", fr: "Chacune", es: "Cada una" },
  joint: { title: "Joint", description: "The parties bear it together.", fr: "Conjointe", es: "Conjunta" },
};
