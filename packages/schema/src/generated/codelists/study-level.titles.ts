// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Study levels. How far the study behind an estimate or project has come; the order has meaning.
 * What each code of the list study-level means, in the languages that the list has.
 */
export const studyLevelTitles: Readonly<Record<string, CodeTitle>> = {
  none: { title: "None", description: "No study has been made.", fr: "Aucune", es: "Ninguno" },
  scoping: { title: "Scoping study", description: "A first look, also called preliminary economic or initial assessment.", fr: "Étude de cadrage", es: "Estudio de alcance" },
  "pre-feasibility": { title: "Pre-feasibility study", description: "The second study, the least that reserves need.", fr: "Étude de préfaisabilité", es: "Estudio de prefactibilidad" },
  feasibility: { title: "Feasibility study", description: "The full study, on which a decision to build can rest.", fr: "Étude de faisabilité", es: "Estudio de factibilidad" },
  operating: { title: "Operating data", description: "The facts of a running mine stand in for a study.", fr: "Données d'exploitation", es: "Datos de operación" },
};
