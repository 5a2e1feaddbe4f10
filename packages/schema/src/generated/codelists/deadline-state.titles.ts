// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Deadline states. What became of something that was due.
 * What each code of the list deadline-state means, in the languages that the list has.
 */
export const deadlineStateTitles: Readonly<Record<string, CodeTitle>> = {
  met: { title: "Met", description: "Done in time.", fr: "Respectée", es: "Cumplido" },
  missed: { title: "Missed", description: "The date passed and it was not done.", fr: "Dépassée", es: "Incumplido" },
  pending: { title: "Pending", description: "Not yet due, or its trigger has not happened.", fr: "En cours", es: "Pendiente" },
  unknown: { title: "Unknown", description: "The date passed and no source says what happened.", fr: "Inconnue", es: "Desconocido" },
  waived: { title: "Waived", description: "The parties dropped or replaced the duty.", fr: "Levée", es: "Dispensado" },
};
