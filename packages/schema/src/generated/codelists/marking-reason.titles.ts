// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Reasons for a marking. Why a value may not be shown to everyone.
 * What each code of the list marking-reason means, in the languages that the list has.
 */
export const markingReasonTitles: Readonly<Record<string, CodeTitle>> = {
  commercial: { title: "Commercial confidence", description: "It could harm a company's business.", fr: "Secret des affaires", es: "Secreto comercial" },
  contractual: { title: "Contractual duty", description: "A contract forbids its release.", fr: "Obligation contractuelle", es: "Obligación contractual" },
  deliberative: { title: "Under deliberation", description: "A government is still deciding.", fr: "En cours de délibération", es: "En deliberación" },
  diplomatic: { title: "Diplomatic relations", description: "Its release could harm relations with another state.", fr: "Relations diplomatiques", es: "Relaciones diplomáticas" },
  embargo: { title: "Embargo", description: "It will be public on a set day.", fr: "Embargo", es: "Embargo informativo" },
  environmental: { title: "Environmental protection", description: "Its release could harm a place or species.", fr: "Protection de l'environnement", es: "Protección ambiental" },
  legal: { title: "Legal duty", description: "A law or court forbids its release.", fr: "Obligation légale", es: "Obligación legal" },
  "market-sensitive": { title: "Market-sensitive", description: "Its release could move prices or the bids for a stockpile.", fr: "Sensible pour le marché", es: "Sensible para el mercado" },
  privacy: { title: "Privacy", description: "It concerns a private person.", fr: "Vie privée", es: "Privacidad" },
  "received-in-confidence": { title: "Received in confidence", description: "Another holder gave it on condition.", fr: "Reçu à titre confidentiel", es: "Recibido en confianza" },
  security: { title: "Security", description: "Its release could harm national or site security.", fr: "Sécurité", es: "Seguridad" },
  statistical: { title: "Statistical confidentiality", description: "It would reveal the answer of one respondent.", fr: "Secret statistique", es: "Secreto estadístico" },
};
