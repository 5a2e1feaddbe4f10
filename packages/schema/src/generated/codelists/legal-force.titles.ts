// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Legal forces. Whether a text binds its parties in law, which its title does not decide.
 * What each code of the list legal-force means, in the languages that the list has.
 */
export const legalForceTitles: Readonly<Record<string, CodeTitle>> = {
  binding: { title: "Binding", description: "The text creates legal duties.", fr: "Contraignant", es: "Vinculante" },
  mixed: { title: "Mixed", description: "Some provisions bind and others do not.", fr: "Mixte", es: "Mixta" },
  "non-binding": { title: "Non-binding", description: "The text says, or a party has said, that it creates no legal duties.", fr: "Non contraignant", es: "No vinculante" },
  "not-stated": { title: "Not stated", description: "Neither the text read nor a party says.", fr: "Non précisé", es: "No precisado" },
  ratified: { title: "Ratified", description: "The text is binding and a legislature has approved it.", fr: "Ratifié", es: "Ratificado" },
};
