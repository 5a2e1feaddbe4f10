// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Seniority of a debt. In what order a debt is repaid, first to be repaid first; the order has meaning.
 * What each code of the list seniority means, in the languages that the list has.
 */
export const seniorityTitles: Readonly<Record<string, CodeTitle>> = {
  "super-senior": { title: "Super senior", description: "Before all others.", fr: "Super senior", es: "Súper prioritaria" },
  "senior-secured": { title: "Senior secured", description: "Before others and backed by assets.", fr: "De premier rang garantie", es: "Prioritaria garantizada" },
  senior: { title: "Senior", description: "Before others.", fr: "De premier rang", es: "Prioritaria" },
  "senior-unsecured": { title: "Senior unsecured", description: "Before others and backed by no assets.", fr: "De premier rang non garantie", es: "Prioritaria no garantizada" },
  mezzanine: { title: "Mezzanine", description: "Between debt and equity.", fr: "Mezzanine", es: "Intermedia (mezzanine)" },
  subordinated: { title: "Subordinated", description: "After others.", fr: "Subordonnée", es: "Subordinada" },
  "not-stated": { title: "Not stated", description: "The source does not say.", fr: "Non précisé", es: "No precisado" },
};
