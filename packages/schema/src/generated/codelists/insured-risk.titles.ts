// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Insured risks. Risks that a guarantee or insurance covers.
 * What each code of the list insured-risk means, in the languages that the list has.
 */
export const insuredRiskTitles: Readonly<Record<string, CodeTitle>> = {
  "breach-of-contract": { title: "Breach of contract", description: "A government breaks its contract.", fr: "Rupture de contrat", es: "Incumplimiento de contrato" },
  commercial: { title: "Commercial risk", description: "The debtor or buyer cannot pay.", fr: "Risque commercial", es: "Riesgo comercial" },
  completion: { title: "Completion risk", description: "The project is not finished.", fr: "Risque d'achèvement", es: "Riesgo de terminación" },
  expropriation: { title: "Expropriation", description: "A state takes the asset.", fr: "Expropriation", es: "Expropiación" },
  "licence-cancellation": { title: "Licence cancellation", description: "A state takes the licence back.", fr: "Retrait de licence", es: "Cancelación de licencia" },
  "non-honouring": { title: "Non-honouring of obligations", description: "A state does not pay what it owes or guaranteed.", fr: "Non-respect des obligations financières", es: "Incumplimiento de obligaciones financieras" },
  "offtake-default": { title: "Offtake default", description: "The buyer does not take or pay.", fr: "Défaillance de l'acheteur", es: "Incumplimiento del comprador" },
  "political-violence": { title: "Political violence", description: "War, unrest or terror.", fr: "Violence politique", es: "Violencia política" },
  price: { title: "Price risk", description: "The price falls.", fr: "Risque de prix", es: "Riesgo de precio" },
  "transfer-restriction": { title: "Transfer restriction", description: "Money cannot be changed or sent abroad.", fr: "Restriction de transfert", es: "Restricción de transferencia" },
};
