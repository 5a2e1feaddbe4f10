// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Kinds of list. What a list selects.
 * What each code of the list list-kind means, in the languages that the list has.
 */
export const listKindTitles: Readonly<Record<string, CodeTitle>> = {
  "controlled-goods": { title: "Controlled goods", description: "Goods under export or trade control.", fr: "Biens contrôlés", es: "Bienes controlados" },
  "covered-minerals": { title: "Minerals of an agreement", description: "Minerals that an agreement covers.", fr: "Minéraux d'un accord", es: "Minerales de un acuerdo" },
  "critical-minerals": { title: "Critical minerals", description: "Minerals that a jurisdiction calls critical.", fr: "Minéraux critiques", es: "Minerales críticos" },
  "funded-projects": { title: "Funded projects", description: "Projects that a body finances.", fr: "Projets financés", es: "Proyectos financiados" },
  "monitored-minerals": { title: "Monitored minerals", description: "Minerals that a jurisdiction watches without calling them critical.", fr: "Minéraux sous surveillance", es: "Minerales en seguimiento" },
  other: { title: "Other", description: "A list that no other code fits.", fr: "Autre", es: "Otra" },
  "priority-minerals": { title: "Priority minerals", description: "Minerals that partners put first.", fr: "Minéraux prioritaires", es: "Minerales prioritarios" },
  "priority-projects": { title: "Priority projects", description: "Projects that partners put first.", fr: "Projets prioritaires", es: "Proyectos prioritarios" },
  "reserved-assets": { title: "Reserved assets", description: "Assets set aside for a partner.", fr: "Actifs réservés", es: "Activos reservados" },
  "restricted-parties": { title: "Restricted parties", description: "Organizations that may not take part.", fr: "Entités exclues", es: "Partes restringidas" },
  "stockpile-minerals": { title: "Stockpile minerals", description: "Minerals that a stockpile holds or may buy.", fr: "Minéraux de stock stratégique", es: "Minerales de reserva estratégica" },
  "strategic-minerals": { title: "Strategic minerals", description: "Minerals that a jurisdiction calls strategic.", fr: "Minéraux stratégiques", es: "Minerales estratégicos" },
  "strategic-projects": { title: "Strategic projects", description: "Projects that a jurisdiction calls strategic.", fr: "Projets stratégiques", es: "Proyectos estratégicos" },
};
