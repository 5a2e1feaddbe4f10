// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Record types. The nine kinds of record that a dataset may hold.
 * What each code of the list record-type means, in the languages that the list has.
 */
export const recordTypeTitles: Readonly<Record<string, CodeTitle>> = {
  agreement: { title: "Agreement", description: "An instrument between states, bodies or agencies, whatever its title and legal force.", fr: "Accord", es: "Acuerdo" },
  commitment: { title: "Commitment", description: "One financing instrument, package or headline figure.", fr: "Engagement financier", es: "Compromiso financiero" },
  facility: { title: "Facility", description: "A physical site or deposit that takes part in a mineral supply chain.", fr: "Installation", es: "Instalación" },
  list: { title: "List", description: "A jurisdiction's or owner's selection of minerals, projects or assets.", fr: "Liste", es: "Lista" },
  mineral: { title: "Mineral", description: "A reference record for a mineral, element, group or material.", fr: "Minéral", es: "Mineral" },
  observation: { title: "Observation", description: "One statistic about a subject for a period.", fr: "Observation", es: "Observación" },
  organization: { title: "Organization", description: "A state, body, agency, company, fund, forum or meeting that acts.", fr: "Organisation", es: "Organización" },
  project: { title: "Project", description: "An undertaking that builds, runs or finances something, with one or more facilities.", fr: "Projet", es: "Proyecto" },
  "supply-link": { title: "Supply link", description: "A physical flow of material from one place or actor to another.", fr: "Lien d'approvisionnement", es: "Vínculo de suministro" },
};
