// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Record statuses. The state of a record in the exchange, not of the thing that it describes.
 * What each code of the list record-status means, in the languages that the list has.
 */
export const recordStatusTitles: Readonly<Record<string, CodeTitle>> = {
  active: { title: "Active", description: "The record is in use.", fr: "Actif", es: "Activo" },
  superseded: { title: "Superseded", description: "Another record, named in the record, has taken its place.", fr: "Remplacé", es: "Sustituido" },
  withdrawn: { title: "Withdrawn", description: "The publisher has taken the record back; it stays as a marker of the deletion.", fr: "Retiré", es: "Retirado" },
};
