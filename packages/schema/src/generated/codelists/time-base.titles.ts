// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Time bases. The time that a rate is per.
 * What each code of the list time-base means, in the languages that the list has.
 */
export const timeBaseTitles: Readonly<Record<string, CodeTitle>> = {
  day: { title: "Day", description: "Per calendar day; a plant works fewer days in a year.", fr: "Jour", es: "Día" },
  "fiscal-year": { title: "Fiscal year", description: "Per financial year of the reporter.", fr: "Exercice financier", es: "Ejercicio fiscal" },
  hour: { title: "Hour", description: "Per hour of running.", fr: "Heure", es: "Hora" },
  life: { title: "Whole life", description: "Over the whole life of the project, contract or mine.", fr: "Durée de vie", es: "Vida útil" },
  month: { title: "Month", description: "Per calendar month.", fr: "Mois", es: "Mes" },
  "operating-day": { title: "Operating day", description: "Per day on which the plant runs.", fr: "Jour de marche", es: "Día de operación" },
  quarter: { title: "Quarter", description: "Per three months.", fr: "Trimestre", es: "Trimestre" },
  week: { title: "Week", description: "Per seven days.", fr: "Semaine", es: "Semana" },
  year: { title: "Year", description: "Per year, as the source understands it.", fr: "Année", es: "Año" },
};
