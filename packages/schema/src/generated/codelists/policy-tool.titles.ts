// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Policy tools. Means that a party says it will use.
 * What each code of the list policy-tool means, in the languages that the list has.
 */
export const policyToolTitles: Readonly<Record<string, CodeTitle>> = {
  appropriation: { title: "Appropriation", description: "Budget voted for the purpose.", fr: "Crédits budgétaires", es: "Asignación presupuestaria" },
  "capital-expenditure-support": { title: "Support for capital expenditure", description: "Help with the cost of building.", fr: "Soutien aux dépenses d'investissement", es: "Apoyo a gastos de capital" },
  "demand-aggregation": { title: "Industrial demand", description: "Using or pooling the demand of industry or the state.", fr: "Demande industrielle", es: "Demanda industrial" },
  "diplomatic-tools": { title: "Diplomatic tools", description: "Using relations between governments.", fr: "Moyens diplomatiques", es: "Instrumentos diplomáticos" },
  equity: { title: "Equity", description: "Buying shares or interests.", fr: "Prises de participation", es: "Participación en el capital" },
  "export-control": { title: "Export control", description: "Limits on sending goods abroad.", fr: "Contrôle des exportations", es: "Control de exportaciones" },
  "geological-survey": { title: "Geological survey", description: "Mapping and sharing of geological data.", fr: "Levé géologique", es: "Levantamiento geológico" },
  grant: { title: "Grant", description: "Giving money.", fr: "Subventions", es: "Subvenciones" },
  guarantee: { title: "Guarantee", description: "Standing behind loans or purchases.", fr: "Garanties", es: "Garantías" },
  insurance: { title: "Insurance", description: "Covering risks.", fr: "Assurance", es: "Seguros" },
  "investment-screening": { title: "Investment screening", description: "Reviewing or barring sales and investments.", fr: "Filtrage des investissements", es: "Control de inversiones" },
  loan: { title: "Loan", description: "Lending.", fr: "Prêts", es: "Préstamos" },
  offtake: { title: "Offtake", description: "Buying or arranging sales of output.", fr: "Contrats d'enlèvement", es: "Compra de producción" },
  "operating-expenditure-support": { title: "Support for operating expenditure", description: "Help with the cost of running.", fr: "Soutien aux dépenses d'exploitation", es: "Apoyo a gastos operativos" },
  other: { title: "Other", description: "A means that no other code names.", fr: "Autre", es: "Otro" },
  permitting: { title: "Permitting", description: "Faster or simpler permits.", fr: "Procédures d'autorisation", es: "Trámite de permisos" },
  "price-mechanism": { title: "Price mechanism", description: "Price floors, reference prices or like measures.", fr: "Mécanismes de prix", es: "Mecanismos de precios" },
  procurement: { title: "Public procurement", description: "Rules on what the state buys.", fr: "Marchés publics", es: "Contratación pública" },
  "project-selection": { title: "Project selection", description: "Choosing projects together.", fr: "Sélection de projets", es: "Selección de proyectos" },
  "regulatory-facilitation": { title: "Regulatory facilitation", description: "Help with rules and approvals.", fr: "Facilitation réglementaire", es: "Facilitación regulatoria" },
  "research-funding": { title: "Research funding", description: "Paying for research and development.", fr: "Financement de la recherche", es: "Financiación de la investigación" },
  standards: { title: "Standards", description: "Setting or recognising standards.", fr: "Normes", es: "Normas" },
  stockpile: { title: "Stockpile", description: "Building or using a strategic reserve.", fr: "Stock stratégique", es: "Reserva estratégica" },
  tariff: { title: "Tariff", description: "Duties at the border.", fr: "Droits de douane", es: "Aranceles" },
  "tax-incentive": { title: "Tax incentive", description: "Tax credits, refunds or exemptions.", fr: "Incitations fiscales", es: "Incentivos fiscales" },
  "technical-assistance": { title: "Technical assistance", description: "Advice, studies and training.", fr: "Assistance technique", es: "Asistencia técnica" },
  "trade-measure": { title: "Trade measure", description: "Rules on trade other than tariffs and export control.", fr: "Mesures commerciales", es: "Medidas comerciales" },
};
