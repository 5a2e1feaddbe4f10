// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Confidence in a source. How well a value rests on its sources.
 * What each code of the list confidence means, in the languages that the list has.
 */
export const confidenceTitles: Readonly<Record<string, CodeTitle>> = {
  conflicting: { title: "Conflicting", description: "Sources disagree and the disagreement is held in claims.", fr: "Contradictoire", es: "Contradictorio" },
  "one-source": { title: "One source", description: "One publisher, or many reprints of one.", fr: "Une source", es: "Una fuente" },
  primary: { title: "Primary source", description: "The actor's own document, such as a filing or the text itself.", fr: "Source primaire", es: "Fuente primaria" },
  "two-sources": { title: "Two sources", description: "Two publishers that do not merely reprint each other.", fr: "Deux sources", es: "Dos fuentes" },
  unverified: { title: "Unverified", description: "Seen once in a weak source and not checked.", fr: "Non vérifié", es: "Sin verificar" },
};
