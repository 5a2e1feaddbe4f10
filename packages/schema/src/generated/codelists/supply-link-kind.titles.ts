// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Kinds of supply link. On what footing material flows.
 * What each code of the list supply-link-kind means, in the languages that the list has.
 */
export const supplyLinkKindTitles: Readonly<Record<string, CodeTitle>> = {
  internal: { title: "Within one site", description: "From one facility to another on the same site.", fr: "Interne au site", es: "Interno del emplazamiento" },
  offtake: { title: "Offtake", description: "Under a contract to take output.", fr: "Contrat d'enlèvement", es: "Contrato de compra de producción" },
  owned: { title: "Owned", description: "Between facilities of the same owner.", fr: "Même propriétaire", es: "Mismo propietario" },
  recycling: { title: "Return for recycling", description: "Scrap or end-of-life goods go back.", fr: "Retour au recyclage", es: "Retorno para reciclaje" },
  spot: { title: "Spot", description: "Sold without a lasting contract.", fr: "Marché au comptant", es: "Mercado al contado" },
  stockpile: { title: "Into or out of a stockpile", description: "Bought for or let go from a stockpile.", fr: "Entrée ou sortie de stock", es: "Entrada o salida de reserva" },
  "term-contract": { title: "Term contract", description: "Under a sales contract for a term, with no duty to take all.", fr: "Contrat à terme", es: "Contrato a plazo" },
  tolling: { title: "Tolling", description: "Processed for a fee; the owner stays the same.", fr: "Travail à façon", es: "Maquila" },
  transport: { title: "Transport", description: "Carried, with no change of owner.", fr: "Transport", es: "Transporte" },
};
