// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Supply-chain stages. What happens to the mineral, in the order of the chain; the order has meaning, and a facility may hold several.
 * Every code of the list, retired ones too, in its order.
 */
export const stageCodes = [
  "exploration",
  "extraction",
  "beneficiation",
  "intermediate-processing",
  "separation",
  "refining",
  "alloying-metal-making",
  "component-manufacturing",
  "collection",
  "recycling",
  "tailings-recovery",
  "substitution",
  "stockpile",
  "transport",
  "power",
] as const;

/** A code of the list stage. */
export type StageCode = (typeof stageCodes)[number];

/** Version, retired codes and further columns of the list. */
export const stageList: CodelistInfo<StageCode> = {
  name: "stage",
  title: "Supply-chain stages",
  description: "What happens to the mineral, in the order of the chain; the order has meaning, and a facility may hold several.",
  version: "2026.1",
  open: true,
  source: "Codes of the standard; Regulation (EU) 2024/1252, ISIC Rev. 4 and CGI for the outside terms",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {
    output: {
      extraction: "ore-concentrate",
      beneficiation: "ore-concentrate",
      "intermediate-processing": "intermediate",
      separation: "intermediate refined",
      refining: "refined",
      "alloying-metal-making": "refined product",
      "component-manufacturing": "product",
      collection: "scrap",
      recycling: "intermediate refined",
      "tailings-recovery": "ore-concentrate intermediate",
      substitution: "product",
    },
    eu: {
      exploration: "exploration",
      extraction: "extraction",
      beneficiation: "processing",
      "intermediate-processing": "processing",
      separation: "processing",
      refining: "processing",
      collection: "waste collection",
      recycling: "recycling",
      "tailings-recovery": "recycling or processing",
      substitution: "substitution",
    },
    isic: {
      exploration: "0990",
      extraction: "0510 0710 0721 0729 0891 0899",
      "intermediate-processing": "2410 2420 2011",
      separation: "2011 2420",
      refining: "2420 2011 2012",
      "alloying-metal-making": "2420 2410",
      "component-manufacturing": "2599 2610 2720",
      collection: "3811 3812",
      recycling: "3830",
      "tailings-recovery": "0729 3830",
    },
    cgi: {
      beneficiation: "physical-treatment physico-chemical-treatment",
      "intermediate-processing": "leaching roasting calcining smelting",
      separation: "solvent-extraction adsorption precipitation",
      refining: "electrolysis distillation crystallization",
    },
  },
};

const known: ReadonlySet<unknown> = new Set(stageCodes);

/** Whether a value is a code of the list stage. */
export function isStage(value: unknown): value is StageCode {
  return known.has(value);
}
