// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Price mechanisms. Ways to keep prices from falling too low or to make them fair.
 * What each code of the list price-mechanism means, in the languages that the list has.
 */
export const priceMechanismTitles: Readonly<Record<string, CodeTitle>> = {
  "adjustable-tariff": { title: "Adjustable tariff", description: "A duty that rises when the price falls below a reference.", fr: "Droit de douane ajustable", es: "Arancel ajustable" },
  "border-adjusted-floor": { title: "Border-adjusted price floor", description: "A lowest price upheld by measures at the border.", fr: "Prix plancher avec ajustement aux frontières", es: "Precio mínimo con ajuste en frontera" },
  "contract-for-difference": { title: "Contract for difference", description: "A contract that pays the gap to an agreed price, in one or both directions.", fr: "Contrat pour différence", es: "Contrato por diferencia" },
  "contractual-floor": { title: "Contractual floor", description: "A lowest price promised in a contract.", fr: "Prix plancher contractuel", es: "Precio mínimo contractual" },
  "coordinated-offtake": { title: "Coordinated offtake", description: "Buyers act together to give producers a steady price.", fr: "Enlèvement coordonné", es: "Compra coordinada" },
  "global-pricing-framework": { title: "Global pricing framework", description: "A future common framework for international prices.", fr: "Cadre mondial de prix", es: "Marco mundial de precios" },
  other: { title: "Other", description: "A mechanism that no other code names.", fr: "Autre", es: "Otro" },
  "preferential-trade-zone": { title: "Preferential trade zone", description: "Partners trade within common price rules.", fr: "Zone commerciale préférentielle", es: "Zona comercial preferencial" },
  "price-gap-subsidy": { title: "Price gap subsidy", description: "Public money bridges the gap between two prices.", fr: "Subvention de compensation des prix", es: "Subsidio por diferencia de precio" },
  "reference-price": { title: "Reference price by stage", description: "A price set for each stage of production.", fr: "Prix de référence par étape", es: "Precio de referencia por etapa" },
  "standards-based-market": { title: "Standards-based market", description: "Those who meet a standard trade freely at prices that reflect it.", fr: "Marché fondé sur des normes", es: "Mercado basado en normas" },
  "trade-remedy": { title: "Trade remedy", description: "Duties against dumping or subsidies.", fr: "Mesure de défense commerciale", es: "Medida de defensa comercial" },
};
