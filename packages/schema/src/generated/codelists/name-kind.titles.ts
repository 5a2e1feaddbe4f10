// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Kinds of name. What another name of a thing is to its name.
 * What each code of the list name-kind means, in the languages that the list has.
 */
export const nameKindTitles: Readonly<Record<string, CodeTitle>> = {
  abbreviation: { title: "Abbreviation", description: "Initials or a short form, such as MSP.", fr: "Abréviation", es: "Abreviatura" },
  alias: { title: "Alias", description: "Another name by which it is commonly known.", fr: "Autre nom", es: "Otro nombre" },
  local: { title: "Local name", description: "The name used where it stands.", fr: "Nom local", es: "Nombre local" },
  misprint: { title: "Misprint", description: "A wrong form that is met in print and must still be found.", fr: "Coquille", es: "Errata" },
  spelling: { title: "Other spelling", description: "The same name in another spelling or transliteration.", fr: "Autre graphie", es: "Otra grafía" },
  "trade-name": { title: "Trade name", description: "The name under which it trades.", fr: "Nom commercial", es: "Nombre comercial" },
};
