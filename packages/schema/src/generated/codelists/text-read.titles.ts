// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Extent of the text read. How much of an agreement's text the encoder read; only a full reading lets silence mean no.
 * What each code of the list text-read means, in the languages that the list has.
 */
export const textReadTitles: Readonly<Record<string, CodeTitle>> = {
  full: { title: "Full", description: "The whole text was read.", fr: "Intégral", es: "Íntegro" },
  none: { title: "None", description: "Only reports about the text were read.", fr: "Aucun", es: "Ninguno" },
  part: { title: "Part", description: "Excerpts or a summary were read.", fr: "Partiel", es: "Parcial" },
};
