// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Kinds of stockpile rule. What a rule of a stockpile governs.
 * What each code of the list stockpile-rule-kind means, in the languages that the list has.
 */
export const stockpileRuleKindTitles: Readonly<Record<string, CodeTitle>> = {
  access: { title: "Access", description: "Who may use the stockpile.", fr: "Accès", es: "Acceso" },
  "build-up": { title: "Build-up", description: "What is bought, when and up to what.", fr: "Constitution", es: "Constitución" },
  release: { title: "Release", description: "When and to whom material is let go.", fr: "Déstockage", es: "Liberación" },
  rotation: { title: "Rotation", description: "When old material is sold and replaced.", fr: "Rotation", es: "Rotación" },
  storage: { title: "Storage", description: "Where and in what form material is kept.", fr: "Stockage", es: "Almacenamiento" },
};
