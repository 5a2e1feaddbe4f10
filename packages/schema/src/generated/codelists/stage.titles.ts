// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Supply-chain stages. What happens to the mineral, in the order of the chain; the order has meaning, and a facility may hold several.
 * What each code of the list stage means, in the languages that the list has.
 */
export const stageTitles: Readonly<Record<string, CodeTitle>> = {
  exploration: { title: "Exploration", description: "Finding and describing deposits.", fr: "Exploration", es: "Exploración" },
  extraction: { title: "Extraction", description: "Mining ore or pumping brine.", fr: "Extraction", es: "Extracción" },
  beneficiation: { title: "Beneficiation", description: "Crushing, sorting and flotation to a concentrate.", fr: "Enrichissement", es: "Beneficio" },
  "intermediate-processing": { title: "Intermediate processing", description: "Leaching, roasting or smelting to matte, hydroxide or oxide.", fr: "Traitement intermédiaire", es: "Procesamiento intermedio" },
  separation: { title: "Separation", description: "Splitting elements that are chemically close, such as the rare earths.", fr: "Séparation", es: "Separación" },
  refining: { title: "Refining", description: "Making metal or chemical at sales specification.", fr: "Affinage", es: "Refinación" },
  "alloying-metal-making": { title: "Metal and alloy making", description: "Making alloys, powders, strip cast or cathode precursor.", fr: "Fabrication de métaux et d'alliages", es: "Fabricación de metales y aleaciones" },
  "component-manufacturing": { title: "Component manufacturing", description: "Making magnets, cells, wafers, catalysts or anodes.", fr: "Fabrication de composants", es: "Fabricación de componentes" },
  collection: { title: "Collection", description: "Gathering and sorting scrap and end-of-life goods.", fr: "Collecte", es: "Recolección" },
  recycling: { title: "Recycling", description: "Recovering metal or chemical from waste.", fr: "Recyclage", es: "Reciclaje" },
  "tailings-recovery": { title: "Tailings recovery", description: "Treating tailings, slag or other mining waste again.", fr: "Retraitement des résidus", es: "Recuperación de relaves" },
  substitution: { title: "Substitution", description: "Making something that needs less of a critical mineral, a segment of European strategic projects.", fr: "Substitution", es: "Sustitución" },
  stockpile: { title: "Stockpile", description: "Keeping material in reserve.", fr: "Stockage", es: "Almacenamiento estratégico" },
  transport: { title: "Transport", description: "Moving material by rail, road, ship or pipe.", fr: "Transport", es: "Transporte" },
  power: { title: "Power", description: "Making or carrying the energy that the chain needs.", fr: "Énergie", es: "Energía" },
};
