// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodelistInfo } from "../codelist-types.ts";

/**
 * Mining methods. How a mineral is taken from the ground; the codes of CGI with a few of our own.
 * Every code of the list, retired ones too, in its order.
 */
export const miningMethodCodes = [
  "artisanal-mining",
  "borehole-mining",
  "brine-pumping",
  "dredge-mining",
  "hydraulic-mining",
  "in-situ-recovery",
  "open-pit-mining",
  "placer-dredging",
  "quarrying",
  "subaqueous-remote-operated-vehicle",
  "subaqueous-vacuum-pumping",
  "subsurface-mining",
  "surface-mining",
  "surface-placer-mining",
  "tailings-reclaim",
  "underground-mining",
  "underwater-mining",
] as const;

/** A code of the list mining-method. */
export type MiningMethodCode = (typeof miningMethodCodes)[number];

/** Version, retired codes and further columns of the list. */
export const miningMethodList: CodelistInfo<MiningMethodCode> = {
  name: "mining-method",
  title: "Mining methods",
  description: "How a mineral is taken from the ground; the codes of CGI with a few of our own.",
  version: "2026.1",
  open: true,
  source: "CGI EarthResourceML mining activity (CC BY 4.0), 2025-01-16, and the standard itself",
  languages: ["en"],
  retired: {},
  since: {},
  columns: {
    broader: {
      "borehole-mining": "subsurface-mining",
      "brine-pumping": "subsurface-mining",
      "dredge-mining": "underwater-mining",
      "hydraulic-mining": "surface-mining",
      "in-situ-recovery": "borehole-mining",
      "open-pit-mining": "surface-mining",
      "placer-dredging": "dredge-mining",
      quarrying: "open-pit-mining",
      "subaqueous-remote-operated-vehicle": "underwater-mining",
      "subaqueous-vacuum-pumping": "underwater-mining",
      "surface-placer-mining": "surface-mining",
      "tailings-reclaim": "surface-mining",
      "underground-mining": "subsurface-mining",
    },
    cgi: {
      "borehole-mining": "borehole-mining",
      "dredge-mining": "dredge-mining",
      "hydraulic-mining": "hydraulic-mining",
      "in-situ-recovery": "in-situ-recovery",
      "open-pit-mining": "open-pit-mining",
      "placer-dredging": "placer-dredging",
      quarrying: "quarrying",
      "subaqueous-remote-operated-vehicle": "subaqueous-remote-operated-vehicle",
      "subaqueous-vacuum-pumping": "subaqueous-vacuum-pumping",
      "subsurface-mining": "subsurface-mining",
      "surface-mining": "surface-mining",
      "surface-placer-mining": "surface-placer-mining",
      "underground-mining": "underground-mining",
      "underwater-mining": "underwater-mining",
    },
  },
};

const known: ReadonlySet<unknown> = new Set(miningMethodCodes);

/** Whether a value is a code of the list mining-method. */
export function isMiningMethod(value: unknown): value is MiningMethodCode {
  return known.has(value);
}
