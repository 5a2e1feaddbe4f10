// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Facility statuses. Where a facility stands in its life, from first sign to the end; the order has meaning.
 * What each code of the list facility-status means, in the languages that the list has.
 */
export const facilityStatusTitles: Readonly<Record<string, CodeTitle>> = {
  prospect: { title: "Prospect", description: "Minerals were seen or are being looked for, with no plan to build.", fr: "Indice", es: "Prospecto" },
  announced: { title: "Announced", description: "Someone has said that it will be built.", fr: "Annoncée", es: "Anunciada" },
  feasibility: { title: "Feasibility", description: "Studies are under way.", fr: "Étude de faisabilité", es: "Factibilidad" },
  permitting: { title: "Permitting", description: "Permits have been asked for.", fr: "Autorisations en cours", es: "En trámite de permisos" },
  permitted: { title: "Permitted", description: "The main permits are in hand and building has not begun.", fr: "Autorisée", es: "Autorizada" },
  construction: { title: "Construction", description: "It is being built.", fr: "En construction", es: "En construcción" },
  commissioning: { title: "Commissioning", description: "It is built and being tested and brought up to speed.", fr: "Mise en service", es: "Puesta en marcha" },
  operating: { title: "Operating", description: "It works.", fr: "En exploitation", es: "En operación" },
  expanding: { title: "Operating and expanding", description: "It works and its capacity is being raised.", fr: "En exploitation et en extension", es: "En operación y ampliación" },
  "operating-intermittent": { title: "Operating at times", description: "It works on and off, for example by season.", fr: "Exploitation intermittente", es: "Operación intermitente" },
  idle: { title: "Idle", description: "It stands still for now and is not formally mothballed.", fr: "À l'arrêt", es: "Parada" },
  "care-and-maintenance": { title: "Care and maintenance", description: "It stands still and is kept ready to start again.", fr: "Entretien et maintenance", es: "Cuidado y mantenimiento" },
  "suspended-project": { title: "Project suspended", description: "Planning or building has been put off.", fr: "Projet suspendu", es: "Proyecto suspendido" },
  cancelled: { title: "Cancelled", description: "It will not be built.", fr: "Annulée", es: "Cancelada" },
  closed: { title: "Closed", description: "It worked before and is shut.", fr: "Fermée", es: "Cerrada" },
  abandoned: { title: "Abandoned", description: "It was given up without an owner who looks after it.", fr: "Abandonnée", es: "Abandonada" },
  unknown: { title: "Unknown", description: "No source says.", fr: "Inconnu", es: "Desconocido" },
};
