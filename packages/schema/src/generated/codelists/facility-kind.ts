// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Kinds of facility. What a facility is; one site may have several kinds.
 * Every code of the list, retired ones too, in its order.
 */
export const facilityKindCodes = [
  "alloy-plant",
  "anode-plant",
  "area",
  "battery-material-plant",
  "battery-plant",
  "brine-field",
  "chemical-plant",
  "collection-centre",
  "component-plant",
  "concentrator",
  "conversion-plant",
  "corridor",
  "demonstration-plant",
  "deposit",
  "laboratory",
  "magnet-plant",
  "mine",
  "other",
  "pipeline",
  "port",
  "power-line",
  "power-plant",
  "railway",
  "recycling-plant",
  "refinery",
  "road",
  "seabed-area",
  "separation-plant",
  "smelter",
  "stockpile",
  "tailings-plant",
  "terminal",
  "warehouse",
  "waste-storage",
  "water-works",
] as const;

/** A code of the list facility-kind. */
export type FacilityKindCode = (typeof facilityKindCodes)[number];

/** Version, retired codes and further columns of the list. */
export const facilityKindList: CodelistInfo<FacilityKindCode> = {
  name: "facility-kind",
  title: "Kinds of facility",
  description: "What a facility is; one site may have several kinds.",
  version: "2026.1",
  open: true,
  source: "Public record of the ministerial, 6",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {
    stages: {
      "alloy-plant": "alloying-metal-making",
      "anode-plant": "component-manufacturing",
      area: "exploration",
      "battery-material-plant": "alloying-metal-making component-manufacturing",
      "battery-plant": "component-manufacturing",
      "brine-field": "extraction",
      "chemical-plant": "refining",
      "collection-centre": "collection",
      "component-plant": "component-manufacturing",
      concentrator: "beneficiation",
      "conversion-plant": "intermediate-processing",
      corridor: "transport",
      deposit: "exploration",
      "magnet-plant": "component-manufacturing",
      mine: "extraction",
      pipeline: "transport",
      port: "transport",
      "power-line": "power",
      "power-plant": "power",
      railway: "transport",
      "recycling-plant": "recycling",
      refinery: "refining",
      road: "transport",
      "seabed-area": "exploration extraction",
      "separation-plant": "separation",
      smelter: "intermediate-processing refining",
      stockpile: "stockpile",
      "tailings-plant": "tailings-recovery",
      terminal: "transport",
      warehouse: "stockpile",
    },
  },
};

const known: ReadonlySet<unknown> = new Set(facilityKindCodes);

/** Whether a value is a code of the list facility-kind. */
export function isFacilityKind(value: unknown): value is FacilityKindCode {
  return known.has(value);
}
