// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Resource and reserve classes. How sure and how economic a quantity in the ground is; a total is never added to its own parts.
 * What each code of the list resource-class means, in the languages that the list has.
 */
export const resourceClassTitles: Readonly<Record<string, CodeTitle>> = {
  "exploration-target": { title: "Exploration target", description: "A range of tonnes and grade that is not yet a resource.", fr: "Cible d'exploration", es: "Objetivo de exploración" },
  indicated: { title: "Indicated resource", description: "A resource whose continuity is reasonably assumed between points.", fr: "Ressource indiquée", es: "Recurso indicado" },
  "indicated-inferred": { title: "Indicated and inferred resources", description: "Printed total of indicated and inferred.", fr: "Ressources indiquées et présumées", es: "Recursos indicados e inferidos" },
  inferred: { title: "Inferred resource", description: "A resource whose continuity is assumed and not verified.", fr: "Ressource présumée", es: "Recurso inferido" },
  measured: { title: "Measured resource", description: "A resource whose continuity is confirmed.", fr: "Ressource mesurée", es: "Recurso medido" },
  "measured-indicated": { title: "Measured and indicated resources", description: "Printed total of measured and indicated.", fr: "Ressources mesurées et indiquées", es: "Recursos medidos e indicados" },
  "measured-indicated-inferred": { title: "Measured, indicated and inferred resources", description: "Printed total of all three, which the codes want shown apart.", fr: "Ressources mesurées, indiquées et présumées", es: "Recursos medidos, indicados e inferidos" },
  "national-class": { title: "National class", description: "The row's class is a national one, given in words beside it.", fr: "Classe nationale", es: "Clase nacional" },
  "poorly-documented": { title: "Poorly documented", description: "A quantity with too little on record to class it.", fr: "Mal documentée", es: "Mal documentado" },
  probable: { title: "Probable reserve", description: "The economic part of an indicated or, at times, of a measured resource.", fr: "Réserve probable", es: "Reserva probable" },
  proved: { title: "Proved reserve", description: "The economic part of a measured resource.", fr: "Réserve prouvée", es: "Reserva probada" },
  "proved-probable": { title: "Proved and probable reserves", description: "Printed total of proved and probable.", fr: "Réserves prouvées et probables", es: "Reservas probadas y probables" },
  "reserve-unclassified": { title: "Reserve, class not stated", description: "A reserve whose class the source does not give, as in national totals.", fr: "Réserve, classe non précisée", es: "Reserva, clase no precisada" },
  "resource-unclassified": { title: "Resource, class not stated", description: "A resource whose class the source does not give.", fr: "Ressource, classe non précisée", es: "Recurso, clase no precisada" },
  "unfc-class": { title: "UNFC class", description: "The row's class is its UNFC categories alone.", fr: "Classe CCNU", es: "Clase CMNU" },
};
