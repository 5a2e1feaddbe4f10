// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Date qualifiers. How a printed date relates to the day of the event.
 * What each code of the list date-qualifier means, in the languages that the list has.
 */
export const dateQualifierTitles: Readonly<Record<string, CodeTitle>> = {
  about: { title: "About", description: "Near the date, in either direction.", fr: "Vers", es: "Alrededor de" },
  after: { title: "After", description: "Later than the date.", fr: "Après", es: "Después de" },
  before: { title: "Before", description: "Earlier than the date.", fr: "Avant", es: "Antes de" },
  by: { title: "By", description: "On the date or earlier, as in \"approved by 10 December\".", fr: "Au plus tard", es: "A más tardar" },
  on: { title: "On", description: "On the date itself.", fr: "Le", es: "El" },
};
