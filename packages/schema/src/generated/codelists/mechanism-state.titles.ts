// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * States of a mechanism. How far a price or other mechanism has come, in order; the order has meaning.
 * What each code of the list mechanism-state means, in the languages that the list has.
 */
export const mechanismStateTitles: Readonly<Record<string, CodeTitle>> = {
  considered: { title: "Considered", description: "The parties think about it.", fr: "Envisagé", es: "Considerado" },
  proposed: { title: "Proposed", description: "A party has put it forward.", fr: "Proposé", es: "Propuesto" },
  agreed: { title: "Agreed", description: "The parties have agreed on it.", fr: "Convenu", es: "Acordado" },
  "in-force": { title: "In force", description: "It works.", fr: "En vigueur", es: "En vigor" },
  ended: { title: "Ended", description: "It no longer works.", fr: "Terminé", es: "Terminado" },
  rejected: { title: "Rejected", description: "The parties decided against it.", fr: "Rejeté", es: "Rechazado" },
};
