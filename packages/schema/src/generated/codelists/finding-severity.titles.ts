// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Severities of a finding. How much a finding matters, gravest first; the order has meaning.
 * What each code of the list finding-severity means, in the languages that the list has.
 */
export const findingSeverityTitles: Readonly<Record<string, CodeTitle>> = {
  error: { title: "Error", description: "The data breaks the standard and must be mended.", fr: "Erreur", es: "Error" },
  warning: { title: "Warning", description: "The data should be mended or the doubt explained.", fr: "Avertissement", es: "Advertencia" },
  note: { title: "Note", description: "Worth knowing; nothing needs doing.", fr: "Remarque", es: "Nota" },
};
