// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Claim operations. What a claim says about the value that it points at.
 * What each code of the list claim-op means, in the languages that the list has.
 */
export const claimOpTitles: Readonly<Record<string, CodeTitle>> = {
  add: { title: "Add", description: "The source names an item that the list does not hold.", fr: "Ajouter", es: "Añadir" },
  missing: { title: "Missing", description: "The source says that there is no such value.", fr: "Absent", es: "Ausente" },
  remove: { title: "Remove", description: "The source says that an item of the list does not belong there.", fr: "Retirer", es: "Quitar" },
  value: { title: "Value", description: "The source gives another value.", fr: "Autre valeur", es: "Otro valor" },
};
