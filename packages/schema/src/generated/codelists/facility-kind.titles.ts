// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Kinds of facility. What a facility is; one site may have several kinds.
 * What each code of the list facility-kind means, in the languages that the list has.
 */
export const facilityKindTitles: Readonly<Record<string, CodeTitle>> = {
  "alloy-plant": { title: "Metal or alloy plant", description: "Makes metal, alloy, powder or strip cast.", fr: "Usine de métal ou d'alliage", es: "Planta de metales o aleaciones" },
  "anode-plant": { title: "Anode material plant", description: "Makes battery anode material from natural or synthetic graphite.", fr: "Usine de matériaux d'anode", es: "Planta de material de ánodo" },
  area: { title: "Exploration area", description: "An area under exploration with no defined deposit yet.", fr: "Zone d'exploration", es: "Área de exploración" },
  "battery-material-plant": { title: "Battery material plant", description: "Makes cathode precursor, cathode or electrolyte material.", fr: "Usine de matériaux pour batteries", es: "Planta de materiales para baterías" },
  "battery-plant": { title: "Battery plant", description: "Makes battery cells or packs.", fr: "Usine de batteries", es: "Planta de baterías" },
  "brine-field": { title: "Brine field", description: "Pumps brine or geothermal fluid for its minerals.", fr: "Champ de saumure", es: "Campo de salmuera" },
  "chemical-plant": { title: "Chemical plant", description: "Makes chemicals at sales specification, such as carbonate, hydroxide or sulfate.", fr: "Usine chimique", es: "Planta química" },
  "collection-centre": { title: "Collection centre", description: "Gathers and sorts scrap and end-of-life goods.", fr: "Centre de collecte", es: "Centro de acopio" },
  "component-plant": { title: "Component plant", description: "Makes components other than magnets and batteries, such as wafers or catalysts.", fr: "Usine de composants", es: "Planta de componentes" },
  concentrator: { title: "Concentrator", description: "Crushes and enriches ore to a concentrate.", fr: "Concentrateur", es: "Planta concentradora" },
  "conversion-plant": { title: "Conversion plant", description: "Turns concentrate into an intermediate, such as hydroxide, oxide or uranium hexafluoride.", fr: "Usine de conversion", es: "Planta de conversión" },
  corridor: { title: "Corridor", description: "A route of railways, roads, ports or lines taken as one.", fr: "Corridor", es: "Corredor" },
  "demonstration-plant": { title: "Demonstration plant", description: "Proves a process at a scale below commercial.", fr: "Usine de démonstration", es: "Planta de demostración" },
  deposit: { title: "Deposit", description: "A known deposit that is not yet a mine.", fr: "Gisement", es: "Yacimiento" },
  laboratory: { title: "Laboratory", description: "Tests ores, processes or products.", fr: "Laboratoire", es: "Laboratorio" },
  "magnet-plant": { title: "Magnet plant", description: "Makes permanent magnets.", fr: "Usine d'aimants", es: "Planta de imanes" },
  mine: { title: "Mine", description: "Takes ore from the ground.", fr: "Mine", es: "Mina" },
  other: { title: "Other", description: "A kind that no other code fits; describe it in the record.", fr: "Autre", es: "Otro" },
  pipeline: { title: "Pipeline", description: "Carries slurry, gas or water.", fr: "Conduite", es: "Ducto" },
  port: { title: "Port", description: "Loads and unloads ships.", fr: "Port", es: "Puerto" },
  "power-line": { title: "Power line", description: "Carries electricity.", fr: "Ligne électrique", es: "Línea eléctrica" },
  "power-plant": { title: "Power plant", description: "Makes electricity or heat.", fr: "Centrale électrique", es: "Central eléctrica" },
  railway: { title: "Railway", description: "Carries freight by rail.", fr: "Chemin de fer", es: "Ferrocarril" },
  "recycling-plant": { title: "Recycling plant", description: "Recovers material from scrap, slag or end-of-life goods.", fr: "Usine de recyclage", es: "Planta de reciclaje" },
  refinery: { title: "Refinery", description: "Makes refined metal or chemical at sales specification.", fr: "Raffinerie", es: "Refinería" },
  road: { title: "Road", description: "Carries freight by road.", fr: "Route", es: "Carretera" },
  "seabed-area": { title: "Seabed area", description: "An area of sea floor explored or mined.", fr: "Zone de fonds marins", es: "Zona del fondo marino" },
  "separation-plant": { title: "Separation plant", description: "Splits elements that are chemically close.", fr: "Usine de séparation", es: "Planta de separación" },
  smelter: { title: "Smelter", description: "Melts concentrate or scrap to metal or matte.", fr: "Fonderie", es: "Fundición" },
  stockpile: { title: "Stockpile", description: "Keeps material in reserve.", fr: "Stock stratégique", es: "Reserva estratégica" },
  "tailings-plant": { title: "Tailings plant", description: "Treats tailings or slag again.", fr: "Usine de retraitement des résidus", es: "Planta de relaves" },
  terminal: { title: "Terminal", description: "Stores and moves goods between carriers inland.", fr: "Terminal", es: "Terminal de carga" },
  warehouse: { title: "Warehouse", description: "Keeps goods for trade, such as an exchange's metal.", fr: "Entrepôt", es: "Almacén" },
  "waste-storage": { title: "Waste storage", description: "Keeps tailings or mining waste.", fr: "Stockage de déchets", es: "Depósito de residuos" },
  "water-works": { title: "Water works", description: "Supplies or cleans water for a site.", fr: "Ouvrages hydrauliques", es: "Obras hidráulicas" },
};
