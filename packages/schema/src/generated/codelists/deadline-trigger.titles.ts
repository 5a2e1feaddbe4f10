// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Deadline triggers. The event from which a period runs.
 * What each code of the list deadline-trigger means, in the languages that the list has.
 */
export const deadlineTriggerTitles: Readonly<Record<string, CodeTitle>> = {
  announcement: { title: "Announcement", description: "The text or measure was announced.", fr: "Annonce", es: "Anuncio" },
  calendar: { title: "Calendar date", description: "No event: the text gives the day itself.", fr: "Date de calendrier", es: "Fecha de calendario" },
  completion: { title: "Completion of a project", description: "A project is finished.", fr: "Achèvement d'un projet", es: "Conclusión de un proyecto" },
  delivery: { title: "Delivery", description: "Material or a document is delivered.", fr: "Livraison", es: "Entrega" },
  "entry-into-force": { title: "Entry into force", description: "The text takes effect.", fr: "Entrée en vigueur", es: "Entrada en vigor" },
  "financial-close": { title: "Financial close", description: "A financing is closed.", fr: "Bouclage financier", es: "Cierre financiero" },
  "first-meeting": { title: "First meeting", description: "The body met for the first time.", fr: "Première réunion", es: "Primera reunión" },
  meeting: { title: "Previous meeting", description: "The body met last.", fr: "Réunion précédente", es: "Reunión anterior" },
  "not-stated": { title: "Not stated", description: "The text does not say from when.", fr: "Non précisé", es: "No precisado" },
  notice: { title: "Notice", description: "A party gave or received written notice.", fr: "Notification", es: "Notificación" },
  publication: { title: "Publication", description: "The text or a call was published.", fr: "Publication", es: "Publicación" },
  ratification: { title: "Ratification", description: "A legislature approved the text.", fr: "Ratification", es: "Ratificación" },
  request: { title: "Request", description: "A party asked.", fr: "Demande", es: "Solicitud" },
  signature: { title: "Signature", description: "The text was signed or dated.", fr: "Signature", es: "Firma" },
};
