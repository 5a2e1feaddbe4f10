// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Relations between commitments. How one commitment relates to another, so that money is not counted twice.
 * What each code of the list commitment-relation means, in the languages that the list has.
 */
export const commitmentRelationTitles: Readonly<Record<string, CodeTitle>> = {
  "duplicate-of": { title: "Duplicate of", description: "Both records describe the same money.", fr: "Doublon de", es: "Duplicado de" },
  "overlaps-with": { title: "Overlaps with", description: "Part of the same money is in both.", fr: "Recoupe", es: "Se solapa con" },
  "part-of": { title: "Part of", description: "The money is contained in the other, a package or headline.", fr: "Partie de", es: "Parte de" },
  replaces: { title: "Replaces", description: "The money takes the place of the other, which no longer counts.", fr: "Remplace", es: "Sustituye a" },
};
