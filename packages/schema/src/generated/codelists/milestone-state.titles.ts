// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Milestone states. What became of a planned milestone.
 * What each code of the list milestone-state means, in the languages that the list has.
 */
export const milestoneStateTitles: Readonly<Record<string, CodeTitle>> = {
  cancelled: { title: "Cancelled", description: "The milestone was given up.", fr: "Annulé", es: "Cancelado" },
  met: { title: "Met", description: "The milestone was reached.", fr: "Atteint", es: "Alcanzado" },
  missed: { title: "Missed", description: "The date passed and the milestone was not reached.", fr: "Manqué", es: "Incumplido" },
  planned: { title: "Planned", description: "The milestone lies ahead.", fr: "Prévu", es: "Previsto" },
};
