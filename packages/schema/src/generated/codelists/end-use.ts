// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * End uses. What a mineral is used for in the end.
 * Every code of the list, retired ones too, in its order.
 */
export const endUseCodes = [
  "aerospace",
  "agriculture",
  "alloys",
  "batteries",
  "catalysts",
  "ceramics-glass",
  "chemicals",
  "construction",
  "defence",
  "drilling",
  "electricity-grids",
  "electronics",
  "flame-retardants",
  "fuel-cells",
  "gemstones",
  "lighting",
  "lubricants",
  "machinery-tools",
  "magnets",
  "medical",
  "monetary",
  "nuclear",
  "optics",
  "refractories",
  "semiconductors",
  "solar",
  "steel",
  "vehicles",
  "wind",
] as const;

/** A code of the list end-use. */
export type EndUseCode = (typeof endUseCodes)[number];

/** Version, retired codes and further columns of the list. */
export const endUseList: CodelistInfo<EndUseCode> = {
  name: "end-use",
  title: "End uses",
  description: "What a mineral is used for in the end.",
  version: "2026.1",
  open: true,
  source: "Public record of the ministerial, 4",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {
    cgi: {
      aerospace: "metal-industry",
      agriculture: "agriculture",
      alloys: "metal-industry",
      batteries: "energy-minerals",
      catalysts: "industrial-minerals",
      "ceramics-glass": "industrial-minerals",
      chemicals: "industrial-minerals",
      construction: "construction",
      drilling: "industrial-minerals",
      "electricity-grids": "metal-industry",
      electronics: "metal-industry",
      "flame-retardants": "industrial-minerals",
      gemstones: "gemstone",
      lubricants: "industrial-minerals",
      "machinery-tools": "metal-industry",
      magnets: "metal-industry",
      nuclear: "energy-minerals",
      refractories: "industrial-minerals",
      steel: "metal-industry",
    },
  },
};

const known: ReadonlySet<unknown> = new Set(endUseCodes);

/** Whether a value is a code of the list end-use. */
export function isEndUse(value: unknown): value is EndUseCode {
  return known.has(value);
}
