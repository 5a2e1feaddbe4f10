// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Mining methods. How a mineral is taken from the ground; the codes of CGI with a few of our own.
 * What each code of the list mining-method means, in the languages that the list has.
 */
export const miningMethodTitles: Readonly<Record<string, CodeTitle>> = {
  "artisanal-mining": { title: "Artisanal mining", description: "Mining by hand or with simple means." },
  "borehole-mining": { title: "Borehole mining", description: "Minerals brought up through boreholes." },
  "brine-pumping": { title: "Brine pumping", description: "Brine or geothermal fluid pumped from wells." },
  "dredge-mining": { title: "Dredge mining", description: "Material taken from under water by a dredge." },
  "hydraulic-mining": { title: "Hydraulic mining", description: "Material loosened by jets of water." },
  "in-situ-recovery": { title: "In-situ recovery", description: "Minerals dissolved in the ground and pumped up." },
  "open-pit-mining": { title: "Open-pit mining", description: "Ore taken from an open pit." },
  "placer-dredging": { title: "Placer dredging", description: "Placer material taken by a dredge." },
  quarrying: { title: "Quarrying", description: "Stone or rock taken from a quarry." },
  "subaqueous-remote-operated-vehicle": { title: "Remotely operated vehicle", description: "Material taken from under water by a steered vehicle." },
  "subaqueous-vacuum-pumping": { title: "Subaqueous vacuum pumping", description: "Material sucked up from under water." },
  "subsurface-mining": { title: "Subsurface mining", description: "Mining below the ground by any method." },
  "surface-mining": { title: "Surface mining", description: "Mining from the surface by any method." },
  "surface-placer-mining": { title: "Surface placer mining", description: "Loose deposits mined from the surface." },
  "tailings-reclaim": { title: "Tailings reclaim", description: "Old tailings dug or pumped up again." },
  "underground-mining": { title: "Underground mining", description: "Ore taken through shafts and tunnels." },
  "underwater-mining": { title: "Underwater mining", description: "Mining below water by any method." },
};
