// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Kinds of governance body. What sort of body steers or follows an agreement.
 * What each code of the list governance-body-kind means, in the languages that the list has.
 */
export const governanceBodyKindTitles: Readonly<Record<string, CodeTitle>> = {
  "advisory-group": { title: "Advisory group", description: "Gives advice.", fr: "Groupe consultatif", es: "Grupo asesor" },
  board: { title: "Board", description: "Decides for a fund or partnership.", fr: "Conseil", es: "Junta directiva" },
  "business-forum": { title: "Business forum", description: "Brings companies in.", fr: "Forum d'entreprises", es: "Foro empresarial" },
  consultation: { title: "Consultations", description: "Meets in rounds with no standing body.", fr: "Consultations", es: "Consultas" },
  "coordination-point": { title: "Contact points", description: "Named offices that keep in touch.", fr: "Points de contact", es: "Puntos de contacto" },
  "joint-committee": { title: "Joint committee", description: "Members of each side decide together.", fr: "Comité mixte", es: "Comité conjunto" },
  ministerial: { title: "Ministerial meeting", description: "Ministers meet.", fr: "Réunion ministérielle", es: "Reunión ministerial" },
  other: { title: "Other", description: "A body that no other code fits.", fr: "Autre", es: "Otro" },
  "partnership-management": { title: "Partnership management", description: "Runs a joint fund or company with equal say.", fr: "Direction paritaire", es: "Administración paritaria" },
  "response-group": { title: "Response group", description: "Acts on supply disruptions.", fr: "Groupe de réaction", es: "Grupo de respuesta" },
  secretariat: { title: "Secretariat", description: "Keeps the papers and the daily work.", fr: "Secrétariat", es: "Secretaría" },
  "steering-committee": { title: "Steering committee", description: "Steers the work.", fr: "Comité directeur", es: "Comité directivo" },
  "task-force": { title: "Task force", description: "Set up for one task and a short time.", fr: "Groupe de travail ad hoc", es: "Grupo de tareas" },
  "working-group": { title: "Working group", description: "Officials work on a subject.", fr: "Groupe de travail", es: "Grupo de trabajo" },
};
