// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Observation statuses. How an observed value came about.
 * What each code of the list observation-status means, in the languages that the list has.
 */
export const observationStatusTitles: Readonly<Record<string, CodeTitle>> = {
  actual: { title: "Actual", description: "Measured or reported as such.", fr: "Réelle", es: "Real" },
  break: { title: "Break in series", description: "Not comparable with earlier periods.", fr: "Rupture de série", es: "Ruptura de serie" },
  estimated: { title: "Estimated", description: "Estimated by the publisher.", fr: "Estimée", es: "Estimada" },
  forecast: { title: "Forecast", description: "About the future.", fr: "Prévue", es: "Pronosticada" },
  imputed: { title: "Imputed", description: "Filled in by a statistical method.", fr: "Imputée", es: "Imputada" },
  "national-definition": { title: "Differs by definition", description: "Follows a definition other than the common one.", fr: "Définition différente", es: "Definición diferente" },
  normal: { title: "Normal", description: "Nothing special is known.", fr: "Normale", es: "Normal" },
  "not-significant": { title: "Not significant", description: "Too small or too uncertain to matter.", fr: "Non significative", es: "No significativa" },
  provisional: { title: "Provisional", description: "Will be revised.", fr: "Provisoire", es: "Provisional" },
  revised: { title: "Revised", description: "Replaces an earlier value.", fr: "Révisée", es: "Revisada" },
  target: { title: "Target", description: "An aim and not a fact.", fr: "Objectif", es: "Meta" },
  unreliable: { title: "Low reliability", description: "The publisher warns about its quality.", fr: "Peu fiable", es: "Poco fiable" },
};
