// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Reasons for a missing value. Why a value is withheld, coarsened or not collected.
 * What each code of the list missing-reason means, in the languages that the list has.
 */
export const missingReasonTitles: Readonly<Record<string, CodeTitle>> = {
  commercial: { title: "Commercial confidence", description: "It could harm a company's business.", fr: "Secret des affaires", es: "Secreto comercial" },
  contractual: { title: "Contractual duty", description: "A contract forbids its release.", fr: "Obligation contractuelle", es: "Obligación contractual" },
  deliberative: { title: "Under deliberation", description: "A government is still deciding.", fr: "En cours de délibération", es: "En deliberación" },
  diplomatic: { title: "Diplomatic relations", description: "Its release could harm relations with another state.", fr: "Relations diplomatiques", es: "Relaciones diplomáticas" },
  embargo: { title: "Embargo", description: "It will be public on a set day.", fr: "Embargo", es: "Embargo informativo" },
  environmental: { title: "Environmental protection", description: "Its release could harm a place or species.", fr: "Protection de l'environnement", es: "Protección ambiental" },
  legal: { title: "Legal duty", description: "A law or court forbids its release.", fr: "Obligation légale", es: "Obligación legal" },
  "market-sensitive": { title: "Market-sensitive", description: "Its release could move prices or the bids for a stockpile.", fr: "Sensible pour le marché", es: "Sensible para el mercado" },
  "no-mandate": { title: "No mandate", description: "The publisher has no right or task to collect it.", fr: "Pas de mandat", es: "Sin mandato" },
  "no-published-source": { title: "No published source", description: "No source was found in which it is printed.", fr: "Aucune source publiée", es: "Sin fuente publicada" },
  paywall: { title: "Behind a paywall", description: "It exists in a paid source that the publisher may not reprint.", fr: "Source payante", es: "Fuente de pago" },
  privacy: { title: "Privacy", description: "It concerns a private person.", fr: "Vie privée", es: "Privacidad" },
  "received-in-confidence": { title: "Received in confidence", description: "Another holder gave it on condition.", fr: "Reçu à titre confidentiel", es: "Recibido en confianza" },
  resources: { title: "Lack of means", description: "The publisher lacks the people or money to collect it.", fr: "Manque de moyens", es: "Falta de medios" },
  security: { title: "Security", description: "Its release could harm national or site security.", fr: "Sécurité", es: "Seguridad" },
  statistical: { title: "Statistical confidentiality", description: "It would reveal the answer of one respondent.", fr: "Secret statistique", es: "Secreto estadístico" },
  "text-not-read": { title: "Text not read", description: "The document may hold it, but only part of it was read.", fr: "Texte non lu", es: "Texto no leído" },
};
