// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Supply link statuses. Whether material flows, in order of time; the order has meaning.
 * What each code of the list supply-link-status means, in the languages that the list has.
 */
export const supplyLinkStatusTitles: Readonly<Record<string, CodeTitle>> = {
  possible: { title: "Possible", description: "Talked of by one side or more.", fr: "Possible", es: "Posible" },
  planned: { title: "Planned", description: "Agreed or intended and not begun.", fr: "Prévu", es: "Previsto" },
  flowing: { title: "Flowing", description: "Material moves.", fr: "Actif", es: "En curso" },
  interrupted: { title: "Interrupted", description: "Stopped for now.", fr: "Interrompu", es: "Interrumpido" },
  ended: { title: "Ended", description: "Over.", fr: "Terminé", es: "Terminado" },
  unknown: { title: "Unknown", description: "No source says.", fr: "Inconnu", es: "Desconocido" },
};
