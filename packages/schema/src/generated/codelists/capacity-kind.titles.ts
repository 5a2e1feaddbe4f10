// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Kinds of capacity. What a capacity figure stands for.
 * What each code of the list capacity-kind means, in the languages that the list has.
 */
export const capacityKindTitles: Readonly<Record<string, CodeTitle>> = {
  actual: { title: "Actual", description: "What the plant really took or made in the period.", fr: "Réelle", es: "Real" },
  nameplate: { title: "Nameplate", description: "What the plant is designed for.", fr: "Nominale", es: "Nominal" },
  permitted: { title: "Permitted", description: "What the permit allows.", fr: "Autorisée", es: "Autorizada" },
  planned: { title: "Planned", description: "What the owner intends to reach.", fr: "Prévue", es: "Prevista" },
};
