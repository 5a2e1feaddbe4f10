// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Roles of a commodity. What a mineral is to a facility.
 * What each code of the list commodity-role means, in the languages that the list has.
 */
export const commodityRoleTitles: Readonly<Record<string, CodeTitle>> = {
  "by-product": { title: "By-product", description: "Comes along with the main product and is sold.", fr: "Sous-produit", es: "Subproducto" },
  "co-product": { title: "Co-product", description: "One of several products that the plant lives from.", fr: "Coproduit", es: "Coproducto" },
  enabling: { title: "Enabling", description: "Not produced: the facility carries, powers or serves its chain.", fr: "Fonction d'appui", es: "Función de apoyo" },
  main: { title: "Main product", description: "The product for which the facility exists.", fr: "Produit principal", es: "Producto principal" },
  penalty: { title: "Penalty element", description: "Present and unwanted, so that buyers pay less.", fr: "Élément pénalisant", es: "Elemento penalizable" },
  potential: { title: "Potential product", description: "Present and not recovered so far.", fr: "Produit potentiel", es: "Producto potencial" },
};
