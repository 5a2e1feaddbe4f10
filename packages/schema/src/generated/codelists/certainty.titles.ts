// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Certainties. How sure a link between two records is, strongest first; the order has meaning.
 * What each code of the list certainty means, in the languages that the list has.
 */
export const certaintyTitles: Readonly<Record<string, CodeTitle>> = {
  stated: { title: "Stated", description: "A source says that the two are linked.", fr: "Affirmé", es: "Afirmado" },
  inferred: { title: "Inferred", description: "The link follows from facts in the sources, but no source states it.", fr: "Déduit", es: "Deducido" },
  possible: { title: "Possible", description: "The link may hold; the evidence is not enough to rely on it.", fr: "Possible", es: "Posible" },
};
