// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Resource and reserve classes. How sure and how economic a quantity in the ground is; a total is never added to its own parts.
 * Every code of the list, retired ones too, in its order.
 */
export const resourceClassCodes = [
  "exploration-target",
  "indicated",
  "indicated-inferred",
  "inferred",
  "measured",
  "measured-indicated",
  "measured-indicated-inferred",
  "national-class",
  "poorly-documented",
  "probable",
  "proved",
  "proved-probable",
  "reserve-unclassified",
  "resource-unclassified",
  "unfc-class",
] as const;

/** A code of the list resource-class. */
export type ResourceClassCode = (typeof resourceClassCodes)[number];

/** Version, retired codes and further columns of the list. */
export const resourceClassList: CodelistInfo<ResourceClassCode> = {
  name: "resource-class",
  title: "Resource and reserve classes",
  description: "How sure and how economic a quantity in the ground is; a total is never added to its own parts.",
  version: "2026.1",
  open: true,
  source: "CRIRSCO Template, CGI EarthResourceML (CC BY 4.0) and INSPIRE",
  languages: ["en", "fr", "es"],
  retired: {},
  since: {},
  columns: {
    kind: {
      "exploration-target": "target",
      indicated: "resource",
      "indicated-inferred": "resource",
      inferred: "resource",
      measured: "resource",
      "measured-indicated": "resource",
      "measured-indicated-inferred": "resource",
      "national-class": "resource",
      "poorly-documented": "resource",
      probable: "reserve",
      proved: "reserve",
      "proved-probable": "reserve",
      "reserve-unclassified": "reserve",
      "resource-unclassified": "resource",
      "unfc-class": "resource",
    },
    parts: {
      "indicated-inferred": "indicated inferred",
      "measured-indicated": "measured indicated",
      "measured-indicated-inferred": "measured indicated inferred",
      "proved-probable": "proved probable",
    },
    cgi: {
      indicated: "indicated-mineral-resource",
      "indicated-inferred": "indicated-and-inferred-mineral-resource",
      inferred: "inferred-mineral-resource",
      measured: "measured-mineral-resource",
      "measured-indicated": "measured-and-indicated-mineral-resource",
      "measured-indicated-inferred": "measured-indicated-inferred-mineral-resource",
      "poorly-documented": "poorly-estimated-mineral-resource",
      probable: "probable-ore-reserves",
      proved: "proved-ore-reserves",
      "proved-probable": "proved-and-probable-ore-reserves",
    },
    inspire: {
      indicated: "indicatedMineralResource",
      "indicated-inferred": "indicatedAndInferredMineralResource",
      inferred: "inferredMineralResource",
      measured: "measuredMineralResource",
      "measured-indicated": "measuredAndIndicatedMineralResource",
      "measured-indicated-inferred": "measuredIndicatedAndInferredMineralResource",
      "poorly-documented": "poorlyDocumented",
    },
    unfc: {
      "exploration-target": "E3;F3;G4",
      indicated: "E2;F2;G2",
      inferred: "E2;F2;G3",
      measured: "E2;F2;G1",
      probable: "E1;F1;G2",
      proved: "E1;F1;G1",
    },
  },
};

const known: ReadonlySet<unknown> = new Set(resourceClassCodes);

/** Whether a value is a code of the list resource-class. */
export function isResourceClass(value: unknown): value is ResourceClassCode {
  return known.has(value);
}
