// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Agreement statuses. Where an agreement stands in its life; the order has meaning.
 * What each code of the list agreement-status means, in the languages that the list has.
 */
export const agreementStatusTitles: Readonly<Record<string, CodeTitle>> = {
  proposed: { title: "Proposed", description: "One side has put a text forward.", fr: "Proposé", es: "Propuesto" },
  announced: { title: "Announced", description: "The parties say that it will come.", fr: "Annoncé", es: "Anunciado" },
  "in-negotiation": { title: "In negotiation", description: "Being negotiated.", fr: "En négociation", es: "En negociación" },
  negotiated: { title: "Negotiated", description: "Agreed and not yet signed.", fr: "Négocié", es: "Negociado" },
  initialled: { title: "Initialled", description: "The text is fixed and marked by negotiators.", fr: "Paraphé", es: "Rubricado" },
  signed: { title: "Signed", description: "Signed by the parties.", fr: "Signé", es: "Firmado" },
  ratified: { title: "Ratified", description: "Approved by a legislature.", fr: "Ratifié", es: "Ratificado" },
  "provisionally-applied": { title: "Provisionally applied", description: "Followed before it is in force.", fr: "Appliqué à titre provisoire", es: "Aplicado provisionalmente" },
  "in-force": { title: "In force", description: "Has taken effect.", fr: "En vigueur", es: "En vigor" },
  amended: { title: "Amended", description: "In effect with changes.", fr: "Modifié", es: "Modificado" },
  suspended: { title: "Suspended", description: "Out of effect for a time.", fr: "Suspendu", es: "Suspendido" },
  superseded: { title: "Superseded", description: "Another text has taken its place.", fr: "Remplacé", es: "Sustituido" },
  ended: { title: "Ended", description: "No longer in effect.", fr: "Terminé", es: "Terminado" },
  withdrawn: { title: "Withdrawn", description: "Taken back before it was signed.", fr: "Retiré", es: "Retirado" },
  unknown: { title: "Unknown", description: "No source says.", fr: "Inconnu", es: "Desconocido" },
};
