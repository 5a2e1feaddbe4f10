// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Kinds of missing value. Why a value is not there; absence without an entry says nothing at all.
 * What each code of the list missing-kind means, in the languages that the list has.
 */
export const missingKindTitles: Readonly<Record<string, CodeTitle>> = {
  coarsened: { title: "Coarsened", description: "A value is present but was rounded or blurred on purpose.", fr: "Précision réduite", es: "Precisión reducida" },
  none: { title: "None", description: "It is known that there is none.", fr: "Néant", es: "Ninguno" },
  "not-applicable": { title: "Not applicable", description: "The question does not arise for this record.", fr: "Sans objet", es: "No aplicable" },
  "not-collected": { title: "Not collected", description: "The publisher did not ask for the value.", fr: "Non collecté", es: "No recopilado" },
  unknown: { title: "Unknown", description: "The publisher looked for the value and did not find it.", fr: "Inconnu", es: "Desconocido" },
  withheld: { title: "Withheld", description: "The publisher or another holder has the value and does not show it; it is never zero.", fr: "Non communiqué", es: "No comunicado" },
};
