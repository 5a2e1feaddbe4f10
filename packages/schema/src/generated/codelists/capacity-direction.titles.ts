// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Capacity directions. Whether a capacity counts what goes in or what comes out.
 * What each code of the list capacity-direction means, in the languages that the list has.
 */
export const capacityDirectionTitles: Readonly<Record<string, CodeTitle>> = {
  input: { title: "Input", description: "Feed that the plant can take.", fr: "Entrée", es: "Entrada" },
  output: { title: "Output", description: "Product that the plant can make.", fr: "Sortie", es: "Salida" },
};
