// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Commitment statuses. Where a commitment stands, from first idea to the end of its life; the order has meaning, and only the codes of class signed or disbursed are money that someone must pay or has paid.
 * What each code of the list commitment-status means, in the languages that the list has.
 */
export const commitmentStatusTitles: Readonly<Record<string, CodeTitle>> = {
  target: { title: "Target", description: "A figure that parties aim for, with no one bound to pay it; never counted as money.", fr: "Objectif", es: "Meta" },
  capacity: { title: "Capacity", description: "Room left under a lending limit or authority, for any use; never counted as money.", fr: "Capacité", es: "Capacidad" },
  programme: { title: "Programme", description: "A scheme with a stated size but no named recipients yet; not counted as money, only the commitments made from it are.", fr: "Programme", es: "Programa" },
  "under-consideration": { title: "Under consideration", description: "Described as possible or in talks; not counted as money.", fr: "À l'étude", es: "En estudio" },
  announced: { title: "Announced", description: "Made public without word of approval or signature; not counted as money.", fr: "Annoncé", es: "Anunciado" },
  listed: { title: "Listed as support", description: "Named by a government among its support, with no further detail; not counted as money.", fr: "Cité comme soutien", es: "Citado como apoyo" },
  planned: { title: "Planned", description: "A purchase or award that an agency says it means to make; not counted as money.", fr: "Prévu", es: "Previsto" },
  solicited: { title: "Solicited", description: "A request for offers is out and nothing is awarded yet; not counted as money.", fr: "Appel d'offres publié", es: "Licitación publicada" },
  extended: { title: "Extended", description: "The time for offers or acceptance was lengthened and nothing is awarded yet; not counted as money.", fr: "Prolongé", es: "Prorrogado" },
  applied: { title: "Applied for", description: "The recipient has asked and no answer is known; not counted as money.", fr: "Demandé", es: "Solicitado" },
  "letter-of-interest": { title: "Letter of interest", description: "The financier has written that it may lend or invest, without being bound; not counted as money.", fr: "Lettre d'intérêt", es: "Carta de interés" },
  "letter-of-intent": { title: "Letter of intent", description: "The financier has written that it means to go ahead on stated terms, without being bound; not counted as money.", fr: "Lettre d'intention", es: "Carta de intención" },
  mou: { title: "Memorandum of understanding", description: "The sides have signed a non-binding memorandum about the deal; not counted as money.", fr: "Protocole d'accord", es: "Memorando de entendimiento" },
  "term-sheet": { title: "Term sheet", description: "The main terms are agreed in a non-binding paper; not counted as money.", fr: "Principales conditions", es: "Hoja de términos" },
  conditional: { title: "Conditional commitment", description: "The financier is committed if stated conditions are met; counted only in its own class, never with signed money.", fr: "Engagement conditionnel", es: "Compromiso condicional" },
  appropriated: { title: "Appropriated", description: "A legislature has voted the budget; counted only as budget, never beside the commitments paid from it.", fr: "Crédits votés", es: "Crédito presupuestario aprobado" },
  approved: { title: "Approved", description: "The financier's deciding body has approved it; counted only in its own class until it is signed.", fr: "Approuvé", es: "Aprobado" },
  awarded: { title: "Awarded", description: "An agency has named the winner of a grant or purchase; counted only in its own class until a contract is signed.", fr: "Attribué", es: "Adjudicado" },
  signed: { title: "Signed", description: "The contract is signed and binds both sides; counts as committed money.", fr: "Signé", es: "Firmado" },
  amended: { title: "Amended", description: "A signed contract whose terms have been changed; counts as committed money at its newest amount.", fr: "Modifié", es: "Modificado" },
  "financial-close": { title: "Financial close", description: "All papers are executed and the conditions for first payment are met, also printed as executed; counts as committed money.", fr: "Bouclage financier", es: "Cierre financiero" },
  drawing: { title: "Drawing", description: "Part of the money has been paid out; counts as committed money, and the paid part as disbursed.", fr: "En cours de décaissement", es: "En desembolso" },
  disbursed: { title: "Fully disbursed", description: "All of the money has been paid out, also printed as made or spent; counts as paid.", fr: "Entièrement décaissé", es: "Totalmente desembolsado" },
  repaid: { title: "Repaid", description: "The loan has been paid back or the stake sold; counts in history only.", fr: "Remboursé", es: "Reembolsado" },
  expired: { title: "Expired", description: "The offer or letter ran out without a contract; not counted as money.", fr: "Expiré", es: "Vencido" },
  cancelled: { title: "Cancelled", description: "Someone called it off; not counted as money.", fr: "Annulé", es: "Cancelado" },
  replaced: { title: "Replaced", description: "Another commitment has taken its place; not counted as money.", fr: "Remplacé", es: "Sustituido" },
};
