// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Kinds of agreement. What an instrument calls itself or is, which decides neither its legal force nor its parties.
 * What each code of the list agreement-kind means, in the languages that the list has.
 */
export const agreementKindTitles: Readonly<Record<string, CodeTitle>> = {
  "action-plan": { title: "Action plan", description: "A list of steps with who does them.", fr: "Plan d'action", es: "Plan de acción" },
  agreement: { title: "Agreement", description: "A text called agreement with no narrower kind.", fr: "Accord", es: "Acuerdo" },
  arrangement: { title: "Arrangement", description: "An understanding between agencies or parties below a treaty.", fr: "Arrangement", es: "Arreglo" },
  contract: { title: "Contract", description: "A contract between a state or agency and a company.", fr: "Contrat", es: "Contrato" },
  declaration: { title: "Declaration", description: "A statement of aims by those who sign it.", fr: "Déclaration", es: "Declaración" },
  "exchange-of-letters": { title: "Exchange of letters", description: "Letters that together make an understanding.", fr: "Échange de lettres", es: "Canje de notas" },
  framework: { title: "Framework", description: "A text that sets out how the parties mean to work together.", fr: "Cadre", es: "Marco" },
  "framework-instrument": { title: "Framework instrument", description: "A framework that calls itself an instrument.", fr: "Instrument-cadre", es: "Instrumento marco" },
  "fund-agreement": { title: "Fund agreement", description: "A text that sets up a joint fund.", fr: "Accord de fonds", es: "Acuerdo de fondo" },
  initiative: { title: "Initiative", description: "A named joint undertaking with a founding text.", fr: "Initiative", es: "Iniciativa" },
  "investment-framework": { title: "Investment framework", description: "A framework for joint investment, often between agencies.", fr: "Cadre d'investissement", es: "Marco de inversión" },
  "joint-declaration": { title: "Joint declaration", description: "A statement that the parties make together.", fr: "Déclaration conjointe", es: "Declaración conjunta" },
  "joint-statement": { title: "Joint statement", description: "A press or meeting statement made together.", fr: "Communiqué conjoint", es: "Comunicado conjunto" },
  "memorandum-of-cooperation": { title: "Memorandum of cooperation", description: "A memorandum about working together on a subject.", fr: "Mémorandum de coopération", es: "Memorando de cooperación" },
  "ministerial-document": { title: "Ministerial document", description: "A chair's summary, communiqué or other paper of a meeting of ministers.", fr: "Document ministériel", es: "Documento ministerial" },
  mou: { title: "Memorandum of understanding", description: "A memorandum of what the parties understand.", fr: "Protocole d'accord", es: "Memorando de entendimiento" },
  other: { title: "Other", description: "A kind that no other code fits; describe it in the record.", fr: "Autre", es: "Otro" },
  proclamation: { title: "Proclamation or order", description: "A decision of one state alone on which others build.", fr: "Proclamation ou décret", es: "Proclamación o decreto" },
  proposal: { title: "Proposal", description: "A text put forward and not agreed.", fr: "Proposition", es: "Propuesta" },
  protocol: { title: "Protocol", description: "A text that adds to another agreement.", fr: "Protocole", es: "Protocolo" },
  "strategic-framework": { title: "Strategic framework", description: "A framework that calls itself strategic.", fr: "Cadre stratégique", es: "Marco estratégico" },
  "strategic-partnership-agreement": { title: "Strategic partnership agreement", description: "An agreement on a lasting partnership.", fr: "Accord de partenariat stratégique", es: "Acuerdo de asociación estratégica" },
  template: { title: "Template", description: "A draft on which other texts are modelled.", fr: "Modèle", es: "Modelo" },
  "terms-of-reference": { title: "Terms of reference", description: "A text that says what a forum or body is for.", fr: "Mandat", es: "Términos de referencia" },
  treaty: { title: "Treaty", description: "A binding agreement between states, also a plurilateral one.", fr: "Traité", es: "Tratado" },
};
