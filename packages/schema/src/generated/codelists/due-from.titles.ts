// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Origins of a due date. Whether the due day is in the text or was worked out.
 * What each code of the list due-from means, in the languages that the list has.
 */
export const dueFromTitles: Readonly<Record<string, CodeTitle>> = {
  computed: { title: "Computed", description: "Worked out from the trigger and the offset.", fr: "Calculée", es: "Calculada" },
  reported: { title: "Reported", description: "A report gives the day; the text was not seen.", fr: "Rapportée", es: "Informada por terceros" },
  stated: { title: "Stated", description: "The text gives the day.", fr: "Indiquée dans le texte", es: "Indicada en el texto" },
};
