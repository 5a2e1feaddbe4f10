// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Roles of an estimate row. What a row of a resource estimate is, so that only original rows are summed.
 * What each code of the list estimate-row-role means, in the languages that the list has.
 */
export const estimateRowRoleTitles: Readonly<Record<string, CodeTitle>> = {
  converted: { title: "Converted", description: "Derived from an original row, for example from a national class to UNFC; never summed.", fr: "Converti", es: "Convertido" },
  original: { title: "Original", description: "As reported by the estimate itself.", fr: "Original", es: "Original" },
  total: { title: "Total", description: "A printed sum over other rows; never summed again.", fr: "Total", es: "Total" },
};
