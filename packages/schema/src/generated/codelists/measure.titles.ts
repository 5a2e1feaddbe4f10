// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Measures. What a statistic counts.
 * What each code of the list measure means, in the languages that the list has.
 */
export const measureTitles: Readonly<Record<string, CodeTitle>> = {
  "apparent-consumption": { title: "Apparent consumption", description: "Production plus imports less exports and stock change.", fr: "Consommation apparente", es: "Consumo aparente" },
  capacity: { title: "Capacity", description: "What plants could make.", fr: "Capacité", es: "Capacidad" },
  consumption: { title: "Consumption", description: "What was used.", fr: "Consommation", es: "Consumo" },
  count: { title: "Count", description: "How many there are.", fr: "Nombre", es: "Recuento" },
  employment: { title: "Employment", description: "Number of people at work.", fr: "Emploi", es: "Empleo" },
  "exploration-expenditure": { title: "Exploration expenditure", description: "Money spent on looking for deposits.", fr: "Dépenses d'exploration", es: "Gasto en exploración" },
  export: { title: "Export", description: "What left the country.", fr: "Exportation", es: "Exportación" },
  import: { title: "Import", description: "What entered the country.", fr: "Importation", es: "Importación" },
  "import-reliance": { title: "Net import reliance", description: "Share of consumption met by imports.", fr: "Dépendance nette aux importations", es: "Dependencia neta de importaciones" },
  investment: { title: "Investment", description: "Money put into building.", fr: "Investissement", es: "Inversión" },
  "market-share": { title: "Market share", description: "Share of the market or of a total.", fr: "Part de marché", es: "Cuota de mercado" },
  price: { title: "Price", description: "What was paid.", fr: "Prix", es: "Precio" },
  production: { title: "Production", description: "What was made or mined.", fr: "Production", es: "Producción" },
  "recycling-rate": { title: "Recycling rate", description: "Share recovered or share of input from scrap.", fr: "Taux de recyclage", es: "Tasa de reciclaje" },
  "reference-price": { title: "Reference price", description: "A price set or proposed as a reference.", fr: "Prix de référence", es: "Precio de referencia" },
  reserve: { title: "Reserves", description: "Economic part of what is in the ground.", fr: "Réserves", es: "Reservas" },
  resource: { title: "Resources", description: "What is in the ground.", fr: "Ressources", es: "Recursos" },
  revenue: { title: "Government revenue", description: "What the state took from the sector.", fr: "Recettes publiques", es: "Ingresos públicos" },
  stock: { title: "Stock", description: "What was kept on a day.", fr: "Stock", es: "Existencias" },
};
