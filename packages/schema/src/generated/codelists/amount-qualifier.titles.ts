// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Amount qualifiers. How a printed number bounds the true one.
 * What each code of the list amount-qualifier means, in the languages that the list has.
 */
export const amountQualifierTitles: Readonly<Record<string, CodeTitle>> = {
  about: { title: "About", description: "Near the number, in either direction.", fr: "Environ", es: "Aproximadamente" },
  "at-least": { title: "At least", description: "The number or more.", fr: "Au moins", es: "Al menos" },
  exact: { title: "Exact", description: "The number itself.", fr: "Exact", es: "Exacto" },
  "more-than": { title: "More than", description: "Above the number, which is itself excluded.", fr: "Plus de", es: "Más de" },
  range: { title: "Range", description: "Between the number and the stated maximum.", fr: "Fourchette", es: "Intervalo" },
  "up-to": { title: "Up to", description: "The number or less, possibly nothing.", fr: "Jusqu'à", es: "Hasta" },
};
