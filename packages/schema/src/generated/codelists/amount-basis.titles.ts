// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Amount bases. What an amount of money measures; amounts of different bases are never added or compared.
 * What each code of the list amount-basis means, in the languages that the list has.
 */
export const amountBasisTitles: Readonly<Record<string, CodeTitle>> = {
  advance: { title: "Advance payment", description: "Money paid ahead for later delivery.", fr: "Avance", es: "Anticipo" },
  appropriation: { title: "Appropriation", description: "Budget voted by a legislature.", fr: "Crédits votés", es: "Asignación presupuestaria" },
  "capital-expenditure": { title: "Capital expenditure", description: "Spending on building, without finance cost and running.", fr: "Dépenses d'investissement", es: "Gastos de capital" },
  "capitalised-interest": { title: "Capitalised interest", description: "Interest added to the loan while building goes on.", fr: "Intérêts capitalisés", es: "Intereses capitalizados" },
  "contract-value": { title: "Contract value", description: "The worth of a contract over its whole life, as printed.", fr: "Valeur du contrat", es: "Valor del contrato" },
  "covered-amount": { title: "Covered amount", description: "The most that a guarantee or insurance pays out.", fr: "Montant couvert", es: "Monto cubierto" },
  "credit-subsidy": { title: "Credit subsidy", description: "Budget set aside to cover the expected cost of loans, a small part of the lending.", fr: "Bonification de crédit", es: "Subsidio crediticio" },
  "debt-service": { title: "Debt service", description: "Payments due on a loan, here also when they are deferred.", fr: "Service de la dette", es: "Servicio de la deuda" },
  drawn: { title: "Drawn amount", description: "The part of a loan paid out so far.", fr: "Montant tiré", es: "Monto desembolsado" },
  "enterprise-value": { title: "Enterprise value", description: "The worth of a whole business with its debt.", fr: "Valeur d'entreprise", es: "Valor de empresa" },
  equity: { title: "Equity", description: "Money paid for shares or an interest.", fr: "Fonds propres", es: "Capital" },
  fee: { title: "Fee", description: "A charge for arranging or keeping the finance.", fr: "Commission", es: "Comisión" },
  financing: { title: "Financing, not further split", description: "Money provided, when the source does not say whether it is debt or equity.", fr: "Financement, sans précision", es: "Financiación, sin desglose" },
  "fund-size": { title: "Fund size", description: "Money that a fund has or means to have, from all who pay in.", fr: "Taille du fonds", es: "Tamaño del fondo" },
  grant: { title: "Grant", description: "Money given without repayment.", fr: "Subvention", es: "Subvención" },
  "investment-unlocked": { title: "Investment unlocked", description: "Wider investment that the source says will follow.", fr: "Investissement induit", es: "Inversión movilizada" },
  "lending-capacity": { title: "Lending capacity", description: "What an institution could lend under its limit.", fr: "Capacité de prêt", es: "Capacidad de préstamo" },
  "market-value": { title: "Market value", description: "The worth of shares or metal at market price.", fr: "Valeur de marché", es: "Valor de mercado" },
  "mobilisation-target": { title: "Mobilisation target", description: "What parties aim to raise, public and private together.", fr: "Objectif de mobilisation", es: "Meta de movilización" },
  "not-stated": { title: "Not stated", description: "A sum whose meaning the source does not give.", fr: "Non précisé", es: "No precisado" },
  "operating-cost": { title: "Operating cost", description: "Spending on running.", fr: "Coûts d'exploitation", es: "Costos operativos" },
  "pipeline-value": { title: "Pipeline value", description: "The worth of projects under discussion.", fr: "Valeur du portefeuille de projets", es: "Valor de la cartera de proyectos" },
  principal: { title: "Principal", description: "The loan itself, without interest.", fr: "Principal", es: "Principal" },
  "principal-with-capitalised-interest": { title: "Principal with capitalised interest", description: "The most that can be owed, loan and added interest together.", fr: "Principal et intérêts capitalisés", es: "Principal con intereses capitalizados" },
  "programme-budget": { title: "Programme budget", description: "The size of a public scheme.", fr: "Budget du programme", es: "Presupuesto del programa" },
  "project-cost": { title: "Project cost", description: "All spending to bring a project into use, finance cost included.", fr: "Coût du projet", es: "Costo del proyecto" },
  "purchase-value": { title: "Purchase value", description: "Money to be paid for material that is bought.", fr: "Valeur d'achat", es: "Valor de compra" },
  "resource-value": { title: "Value in the ground", description: "Tonnes in the ground times a price, which is not money anyone has.", fr: "Valeur du gisement", es: "Valor en el subsuelo" },
  revenue: { title: "Revenue", description: "Income from sales or licences.", fr: "Recettes", es: "Ingresos" },
  "share-of-cost": { title: "Share of cost", description: "The part of a cost that one party has borne.", fr: "Part des coûts", es: "Parte de los costos" },
};
