// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Permit statuses. Where a permit stands, in order of time; the order has meaning.
 * What each code of the list permit-status means, in the languages that the list has.
 */
export const permitStatusTitles: Readonly<Record<string, CodeTitle>> = {
  required: { title: "Required", description: "Needed and not yet asked for.", fr: "Requis", es: "Requerido" },
  applied: { title: "Applied for", description: "Asked for.", fr: "Demandé", es: "Solicitado" },
  "under-review": { title: "Under review", description: "The authority is deciding.", fr: "En instruction", es: "En evaluación" },
  granted: { title: "Granted", description: "Given and in force.", fr: "Accordé", es: "Otorgado" },
  "granted-conditional": { title: "Granted with conditions", description: "Given, with conditions still to be met.", fr: "Accordé sous conditions", es: "Otorgado con condiciones" },
  challenged: { title: "Challenged", description: "Given and disputed in court or on appeal.", fr: "Contesté", es: "Impugnado" },
  suspended: { title: "Suspended", description: "Out of force for a time.", fr: "Suspendu", es: "Suspendido" },
  refused: { title: "Refused", description: "Asked for and not given.", fr: "Refusé", es: "Denegado" },
  withdrawn: { title: "Withdrawn", description: "The applicant took the request back.", fr: "Demande retirée", es: "Solicitud retirada" },
  expired: { title: "Expired", description: "Ran out.", fr: "Expiré", es: "Vencido" },
  revoked: { title: "Revoked", description: "Taken away by the authority.", fr: "Révoqué", es: "Revocado" },
  surrendered: { title: "Surrendered", description: "Given up by its holder.", fr: "Restitué", es: "Renunciado" },
};
