// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Project statuses. Where a project stands in its life; the order has meaning.
 * What each code of the list project-status means, in the languages that the list has.
 */
export const projectStatusTitles: Readonly<Record<string, CodeTitle>> = {
  idea: { title: "Idea", description: "Talked of, with no work behind it yet.", fr: "Idée", es: "Idea" },
  announced: { title: "Announced", description: "Made public with a sponsor.", fr: "Annoncé", es: "Anunciado" },
  exploration: { title: "Exploration", description: "Looking for or describing the deposit.", fr: "Exploration", es: "Exploración" },
  feasibility: { title: "Feasibility", description: "Studies are under way.", fr: "Étude de faisabilité", es: "Factibilidad" },
  permitting: { title: "Permitting", description: "Permits have been asked for.", fr: "Autorisations en cours", es: "En trámite de permisos" },
  financing: { title: "Financing", description: "Studies and permits are far along and money is being raised.", fr: "Recherche de financement", es: "En financiación" },
  financed: { title: "Financed", description: "The money is in place.", fr: "Financé", es: "Financiado" },
  construction: { title: "Construction", description: "Being built.", fr: "En construction", es: "En construcción" },
  commissioning: { title: "Commissioning", description: "Built and being tested.", fr: "Mise en service", es: "Puesta en marcha" },
  operating: { title: "Operating", description: "In use, or a programme at work.", fr: "En exploitation", es: "En operación" },
  expanding: { title: "Operating and expanding", description: "In use and being enlarged.", fr: "En exploitation et en extension", es: "En operación y ampliación" },
  completed: { title: "Completed", description: "The project's work is done.", fr: "Achevé", es: "Concluido" },
  "on-hold": { title: "On hold", description: "Put off for now.", fr: "En suspens", es: "En pausa" },
  cancelled: { title: "Cancelled", description: "Given up before it was done.", fr: "Annulé", es: "Cancelado" },
  closed: { title: "Closed", description: "Ended after its life.", fr: "Fermé", es: "Cerrado" },
  unknown: { title: "Unknown", description: "No source says.", fr: "Inconnu", es: "Desconocido" },
};
