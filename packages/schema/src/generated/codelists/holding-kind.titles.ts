// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Kinds of stockpile holding. What a stockpile holds.
 * What each code of the list holding-kind means, in the languages that the list has.
 */
export const holdingKindTitles: Readonly<Record<string, CodeTitle>> = {
  financial: { title: "Money", description: "Money kept for purchases.", fr: "Fonds", es: "Fondos" },
  material: { title: "Material in store", description: "Metal or other material that lies in a store.", fr: "Matière en stock", es: "Material en almacén" },
  "material-elsewhere": { title: "Material held by others", description: "Owned and kept in others' plants or warehouses.", fr: "Matière détenue par des tiers", es: "Material en poder de terceros" },
  right: { title: "Right to material", description: "A right to buy or take material.", fr: "Droit sur la matière", es: "Derecho sobre material" },
  virtual: { title: "Virtual stock", description: "Stock that companies keep under a duty.", fr: "Stock virtuel", es: "Reserva virtual" },
};
