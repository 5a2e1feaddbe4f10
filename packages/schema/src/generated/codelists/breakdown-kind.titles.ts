// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Kinds of breakdown. Whether the parts of a breakdown may be added up.
 * What each code of the list breakdown-kind means, in the languages that the list has.
 */
export const breakdownKindTitles: Readonly<Record<string, CodeTitle>> = {
  additive: { title: "Additive", description: "Every unit stands in exactly one part, so the parts sum to the total.", fr: "Additive", es: "Aditivo" },
  overlapping: { title: "Overlapping", description: "A unit may stand in several parts, so the parts may exceed the total.", fr: "Avec recoupements", es: "Con solapamientos" },
};
