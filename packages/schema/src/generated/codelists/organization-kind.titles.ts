// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Kinds of organization. What sort of actor an organization is.
 * What each code of the list organization-kind means, in the languages that the list has.
 */
export const organizationKindTitles: Readonly<Record<string, CodeTitle>> = {
  agency: { title: "Agency", description: "A public body with a task of its own, under a state or supranational body.", fr: "Agence publique", es: "Organismo público" },
  association: { title: "Association", description: "A body of members from industry or a profession.", fr: "Association", es: "Asociación" },
  "commercial-bank": { title: "Commercial bank", description: "A privately run bank or investment bank.", fr: "Banque commerciale", es: "Banco comercial" },
  company: { title: "Company", description: "A business, private or listed.", fr: "Entreprise", es: "Empresa" },
  consortium: { title: "Consortium", description: "Several actors joined for one purpose without a company of their own, or with a loose one.", fr: "Consortium", es: "Consorcio" },
  "development-bank": { title: "Development bank", description: "A national or regional bank that lends for development.", fr: "Banque de développement", es: "Banco de desarrollo" },
  "development-finance-institution": { title: "Development finance institution", description: "A public body that invests in other countries' private sector.", fr: "Institution de financement du développement", es: "Institución financiera de desarrollo" },
  "export-credit-agency": { title: "Export credit agency", description: "A public body that lends to or insures trade and supply from abroad.", fr: "Organisme de crédit à l'exportation", es: "Agencia de crédito a la exportación" },
  forum: { title: "Forum", description: "A standing group of governments or bodies.", fr: "Forum", es: "Foro" },
  fund: { title: "Fund", description: "Money pooled and invested under one management.", fr: "Fonds", es: "Fondo" },
  "geological-survey": { title: "Geological survey", description: "A public body that maps and reports mineral resources.", fr: "Service géologique", es: "Servicio geológico" },
  government: { title: "Government", description: "The government of a state or part of it, as an actor of its own.", fr: "Gouvernement", es: "Gobierno" },
  initiative: { title: "Initiative", description: "A joint undertaking of governments with a name but no fixed body.", fr: "Initiative", es: "Iniciativa" },
  insurer: { title: "Insurer", description: "A company or body that covers risk.", fr: "Assureur", es: "Aseguradora" },
  "international-organization": { title: "International organization", description: "A body that states set up by treaty.", fr: "Organisation internationale", es: "Organización internacional" },
  "joint-venture": { title: "Joint venture", description: "A company or partnership that its owners set up for one business.", fr: "Coentreprise", es: "Empresa conjunta" },
  legislature: { title: "Legislature", description: "A parliament, congress or like body.", fr: "Assemblée législative", es: "Poder legislativo" },
  meeting: { title: "Meeting", description: "A gathering on a date, to which delegations come.", fr: "Réunion", es: "Reunión" },
  ministry: { title: "Ministry", description: "A department of a national government.", fr: "Ministère", es: "Ministerio" },
  "multilateral-bank": { title: "Multilateral bank", description: "A bank owned by many states.", fr: "Banque multilatérale", es: "Banco multilateral" },
  "non-profit": { title: "Non-profit organization", description: "A body that works for a cause and shares out no profit.", fr: "Organisation à but non lucratif", es: "Organización sin fines de lucro" },
  other: { title: "Other", description: "A kind that no other code fits; describe it in the record.", fr: "Autre", es: "Otro" },
  "project-company": { title: "Project company", description: "A company that exists to own one project, often the borrower.", fr: "Société de projet", es: "Sociedad de proyecto" },
  regulator: { title: "Regulator", description: "A public body that licenses or supervises.", fr: "Autorité de régulation", es: "Organismo regulador" },
  "research-institution": { title: "Research institution", description: "A body whose main work is research.", fr: "Institut de recherche", es: "Institución de investigación" },
  "sovereign-fund": { title: "Sovereign fund", description: "A fund that belongs to a state.", fr: "Fonds souverain", es: "Fondo soberano" },
  "standards-body": { title: "Standards body", description: "A body that writes standards or certifies against them.", fr: "Organisme de normalisation", es: "Organismo de normalización" },
  state: { title: "State", description: "A state that acts in its own name between states.", fr: "État", es: "Estado" },
  "state-owned-company": { title: "State-owned company", description: "A company that a state controls.", fr: "Entreprise publique", es: "Empresa estatal" },
  "subdivision-government": { title: "Subdivision government", description: "The government of a province, state or region within a country.", fr: "Gouvernement infranational", es: "Gobierno subnacional" },
  "supranational-body": { title: "Supranational body", description: "A body to which states have passed powers, such as the European Union.", fr: "Organisme supranational", es: "Organismo supranacional" },
  territory: { title: "Territory", description: "A territory or associated state that acts apart from the state it belongs to.", fr: "Territoire", es: "Territorio" },
};
