// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Product stages. How far a traded product has come from the ore, in the order of the chain; the order has meaning.
 * What each code of the list product-stage means, in the languages that the list has.
 */
export const productStageTitles: Readonly<Record<string, CodeTitle>> = {
  "ore-concentrate": { title: "Ore or concentrate", description: "Ore, brine or concentrate as mined or enriched.", fr: "Minerai ou concentré", es: "Mineral o concentrado" },
  intermediate: { title: "Intermediate", description: "Oxide, hydroxide, matte, salt or another product between concentrate and refined.", fr: "Produit intermédiaire", es: "Producto intermedio" },
  refined: { title: "Refined", description: "Metal, alloy or chemical at sales specification.", fr: "Produit raffiné", es: "Producto refinado" },
  product: { title: "Product", description: "Semi-manufacture, component or finished good.", fr: "Produit fini", es: "Producto acabado" },
  scrap: { title: "Scrap and waste", description: "Waste, scrap, slag or end-of-life good.", fr: "Déchets et débris", es: "Chatarra y desechos" },
};
