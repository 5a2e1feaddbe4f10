// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Kinds of permit. What a permit allows.
 * What each code of the list permit-kind means, in the languages that the list has.
 */
export const permitKindTitles: Readonly<Record<string, CodeTitle>> = {
  "artisanal-permit": { title: "Artisanal permit", description: "Small-scale mining by hand or simple means.", fr: "Permis artisanal", es: "Permiso artesanal" },
  "building-permit": { title: "Building permit", description: "Putting up works and plant.", fr: "Permis de construire", es: "Permiso de construcción" },
  claim: { title: "Claim", description: "A staked right to explore or mine.", fr: "Claim", es: "Denuncio minero" },
  "emissions-permit": { title: "Emissions permit", description: "Releases to air or water.", fr: "Permis de rejets", es: "Permiso de emisiones" },
  "environmental-approval": { title: "Environmental approval", description: "The outcome of an environmental assessment.", fr: "Autorisation environnementale", es: "Aprobación ambiental" },
  "exploration-permit": { title: "Exploration permit", description: "Looking for minerals in an area.", fr: "Permis d'exploration", es: "Permiso de exploración" },
  "export-licence": { title: "Export licence", description: "Sending controlled goods abroad.", fr: "Licence d'exportation", es: "Licencia de exportación" },
  "foreign-investment-approval": { title: "Foreign investment approval", description: "Buying or owning an interest from abroad.", fr: "Autorisation d'investissement étranger", es: "Autorización de inversión extranjera" },
  "grid-connection": { title: "Grid connection", description: "Connecting to a power grid.", fr: "Raccordement au réseau", es: "Conexión a la red" },
  "import-licence": { title: "Import licence", description: "Bringing controlled goods in.", fr: "Licence d'importation", es: "Licencia de importación" },
  "indigenous-agreement": { title: "Agreement with an Indigenous people", description: "Consent or benefits agreed with the people on whose land the site lies.", fr: "Accord avec un peuple autochtone", es: "Acuerdo con un pueblo indígena" },
  "land-use-permit": { title: "Land use permit", description: "Using or crossing land.", fr: "Permis d'utilisation des terres", es: "Permiso de uso del suelo" },
  "mining-licence": { title: "Mining licence", description: "Taking minerals from an area.", fr: "Permis d'exploitation minière", es: "Licencia de explotación minera" },
  "none-held": { title: "Unlicensed", description: "The site works without a licence.", fr: "Sans titre", es: "Sin licencia" },
  "nuclear-licence": { title: "Nuclear licence", description: "Handling radioactive material.", fr: "Autorisation nucléaire", es: "Licencia nuclear" },
  other: { title: "Other", description: "A permit that no other code fits.", fr: "Autre", es: "Otro" },
  "processing-licence": { title: "Processing licence", description: "Running a plant.", fr: "Autorisation de traitement", es: "Licencia de procesamiento" },
  "seabed-licence": { title: "Seabed licence", description: "Exploring or mining the sea floor.", fr: "Permis de fonds marins", es: "Licencia para el fondo marino" },
  "waste-permit": { title: "Waste permit", description: "Storing tailings or waste.", fr: "Autorisation de déchets", es: "Permiso de residuos" },
  "water-right": { title: "Water right", description: "Taking or using water.", fr: "Droit d'eau", es: "Derecho de agua" },
};
