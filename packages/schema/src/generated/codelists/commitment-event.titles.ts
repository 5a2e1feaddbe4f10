// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Commitment events. What happened to a commitment on a day.
 * What each code of the list commitment-event means, in the languages that the list has.
 */
export const commitmentEventTitles: Readonly<Record<string, CodeTitle>> = {
  amendment: { title: "Amendment", description: "Its terms or amount were changed.", fr: "Modification", es: "Modificación" },
  announcement: { title: "Announcement", description: "It was made public.", fr: "Annonce", es: "Anuncio" },
  application: { title: "Application", description: "The recipient asked for it.", fr: "Demande", es: "Solicitud" },
  appropriation: { title: "Appropriation", description: "A legislature voted the budget.", fr: "Vote des crédits", es: "Aprobación del crédito presupuestario" },
  approval: { title: "Approval", description: "The deciding body approved it.", fr: "Approbation", es: "Aprobación" },
  award: { title: "Award", description: "An agency named the winner.", fr: "Attribution", es: "Adjudicación" },
  cancellation: { title: "Cancellation", description: "Someone called it off.", fr: "Annulation", es: "Cancelación" },
  "conditional-commitment": { title: "Conditional commitment", description: "It was committed on conditions.", fr: "Engagement conditionnel", es: "Compromiso condicional" },
  "conditions-met": { title: "Conditions met", description: "The conditions were fulfilled.", fr: "Conditions remplies", es: "Condiciones cumplidas" },
  conversion: { title: "Conversion", description: "Debt or a right became shares.", fr: "Conversion", es: "Conversión" },
  default: { title: "Default", description: "A payment was missed.", fr: "Défaut de paiement", es: "Incumplimiento de pago" },
  deferral: { title: "Deferral", description: "Payments were put off.", fr: "Report d'échéances", es: "Diferimiento de pagos" },
  draw: { title: "Draw", description: "Part of the money was paid out.", fr: "Tirage", es: "Desembolso" },
  "draw-approval": { title: "Draw approved", description: "The lender agreed to pay out a part.", fr: "Tirage approuvé", es: "Desembolso aprobado" },
  exercise: { title: "Exercise", description: "A warrant or option was used.", fr: "Exercice", es: "Ejercicio" },
  expiry: { title: "Expiry", description: "It ran out.", fr: "Expiration", es: "Vencimiento" },
  extension: { title: "Extension", description: "The time for it was lengthened.", fr: "Prolongation", es: "Prórroga" },
  "financial-close": { title: "Financial close", description: "All papers were executed and first payment became possible.", fr: "Bouclage financier", es: "Cierre financiero" },
  "first-draw": { title: "First draw", description: "The first part of the money was paid out.", fr: "Premier tirage", es: "Primer desembolso" },
  "full-disbursement": { title: "Full disbursement", description: "The last of the money was paid out.", fr: "Décaissement total", es: "Desembolso total" },
  "letter-of-intent": { title: "Letter of intent", description: "A letter of intent was signed.", fr: "Lettre d'intention", es: "Carta de intención" },
  "letter-of-interest": { title: "Letter of interest", description: "A letter of interest was given.", fr: "Lettre d'intérêt", es: "Carta de interés" },
  mou: { title: "Memorandum of understanding", description: "A memorandum about the deal was signed.", fr: "Protocole d'accord", es: "Memorando de entendimiento" },
  other: { title: "Other", description: "An event that no other code fits.", fr: "Autre", es: "Otro" },
  pledge: { title: "Pledge", description: "A party promised it in public.", fr: "Promesse", es: "Promesa de aportación" },
  repayment: { title: "Repayment", description: "Money was paid back.", fr: "Remboursement", es: "Reembolso" },
  replacement: { title: "Replacement", description: "Another commitment took its place.", fr: "Remplacement", es: "Reemplazo" },
  report: { title: "Report", description: "A source reported it, and the day of the event itself is not known.", fr: "Mention par une source", es: "Mención por una fuente" },
  signature: { title: "Signature", description: "The contract was signed.", fr: "Signature", es: "Firma" },
  solicitation: { title: "Solicitation", description: "A request for offers was published.", fr: "Appel d'offres", es: "Convocatoria" },
  "term-sheet": { title: "Term sheet", description: "The main terms were agreed.", fr: "Accord sur les principales conditions", es: "Acuerdo de términos" },
};
