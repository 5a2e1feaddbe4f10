// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Kinds of mineral. What sort of thing a mineral code names.
 * What each code of the list mineral-kind means, in the languages that the list has.
 */
export const mineralKindTitles: Readonly<Record<string, CodeTitle>> = {
  element: { title: "Element", description: "A chemical element.", fr: "Élément", es: "Elemento" },
  energy: { title: "Energy mineral", description: "A mineral burned or split for energy.", fr: "Minéral énergétique", es: "Mineral energético" },
  group: { title: "Group", description: "Several elements or minerals named together.", fr: "Groupe", es: "Grupo" },
  material: { title: "Material", description: "A made or mixed material that lists name.", fr: "Matériau", es: "Material" },
  mineral: { title: "Mineral or ore", description: "A natural mineral, rock or ore.", fr: "Minéral ou minerai", es: "Mineral o mena" },
};
