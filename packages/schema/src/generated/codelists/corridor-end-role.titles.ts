// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Roles along a corridor. What a place is to a corridor.
 * What each code of the list corridor-end-role means, in the languages that the list has.
 */
export const corridorEndRoleTitles: Readonly<Record<string, CodeTitle>> = {
  branch: { title: "Branch", description: "Where a side line leaves.", fr: "Embranchement", es: "Ramal" },
  crossing: { title: "Border crossing", description: "Where it crosses a border.", fr: "Passage frontalier", es: "Cruce fronterizo" },
  origin: { title: "Origin", description: "Where it begins, nearest the mines.", fr: "Origine", es: "Origen" },
  port: { title: "Port", description: "Where goods go on to ships.", fr: "Port", es: "Puerto" },
  stop: { title: "Stop", description: "A place between the ends.", fr: "Étape", es: "Parada intermedia" },
  terminus: { title: "Terminus", description: "Where it ends.", fr: "Terminus", es: "Término" },
};
