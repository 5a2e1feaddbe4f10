// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Resource bases. Whether stated resources contain the part that became reserves.
 * What each code of the list resource-basis means, in the languages that the list has.
 */
export const resourceBasisTitles: Readonly<Record<string, CodeTitle>> = {
  exclusive: { title: "Exclusive of reserves", description: "The resources leave out what is counted as reserves.", fr: "Réserves exclues", es: "Sin incluir las reservas" },
  inclusive: { title: "Inclusive of reserves", description: "The resources contain what is counted as reserves; never add the two.", fr: "Réserves incluses", es: "Con las reservas incluidas" },
  "not-stated": { title: "Not stated", description: "The source does not say.", fr: "Non précisé", es: "No precisado" },
};
