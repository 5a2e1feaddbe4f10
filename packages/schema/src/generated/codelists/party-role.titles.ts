// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Roles in a commitment or project. What an organization is to the money, to the goods or to the project.
 * What each code of the list party-role means, in the languages that the list has.
 */
export const partyRoleTitles: Readonly<Record<string, CodeTitle>> = {
  agent: { title: "Agent", description: "Acts for the lenders.", fr: "Agent", es: "Agente" },
  arranger: { title: "Arranger", description: "Brings lenders or investors together.", fr: "Arrangeur", es: "Estructurador" },
  authority: { title: "Authorising body", description: "Voted or allowed the money.", fr: "Autorité habilitante", es: "Autoridad otorgante" },
  beneficiary: { title: "Beneficiary", description: "Gains without being the recipient in law.", fr: "Bénéficiaire", es: "Beneficiario" },
  borrower: { title: "Borrower", description: "Owes the loan.", fr: "Emprunteur", es: "Prestatario" },
  buyer: { title: "Buyer", description: "Buys the output.", fr: "Acheteur", es: "Comprador" },
  "co-financier": { title: "Co-financier", description: "Adds money of its own beside others.", fr: "Cofinanceur", es: "Cofinanciador" },
  contractor: { title: "Contractor", description: "Builds or delivers for the project.", fr: "Entrepreneur", es: "Contratista" },
  financier: { title: "Financier", description: "Provides money in a way that is not stated.", fr: "Bailleur de fonds", es: "Financiador" },
  "fund-manager": { title: "Fund manager", description: "Runs the fund.", fr: "Gestionnaire de fonds", es: "Gestor del fondo" },
  grantor: { title: "Grantor", description: "Gives a grant.", fr: "Octroyant de la subvention", es: "Otorgante de la subvención" },
  guarantor: { title: "Guarantor", description: "Stands behind a debt or price.", fr: "Garant", es: "Garante" },
  insurer: { title: "Insurer", description: "Covers a risk.", fr: "Assureur", es: "Asegurador" },
  investor: { title: "Investor", description: "Puts in equity.", fr: "Investisseur", es: "Inversionista" },
  issuer: { title: "Issuer", description: "Issues the shares or warrants.", fr: "Émetteur", es: "Emisor" },
  lender: { title: "Lender", description: "Lends.", fr: "Prêteur", es: "Prestamista" },
  observer: { title: "Observer", description: "Watches without a say.", fr: "Observateur", es: "Observador" },
  offtaker: { title: "Offtaker", description: "Has the duty or right to take output.", fr: "Preneur d'enlèvement", es: "Comprador de la producción" },
  operator: { title: "Operator", description: "Runs it.", fr: "Exploitant", es: "Operador" },
  owner: { title: "Owner", description: "Owns it.", fr: "Propriétaire", es: "Propietario" },
  purchaser: { title: "Purchaser", description: "Buys for a stockpile.", fr: "Acquéreur", es: "Adquirente" },
  recipient: { title: "Recipient", description: "Gets the money.", fr: "Bénéficiaire des fonds", es: "Receptor" },
  seller: { title: "Seller", description: "Sells the stake or the goods.", fr: "Vendeur", es: "Vendedor" },
  sponsor: { title: "Sponsor", description: "Stands behind the project and puts in its own money.", fr: "Promoteur", es: "Patrocinador" },
  supplier: { title: "Supplier", description: "Delivers the goods.", fr: "Fournisseur", es: "Proveedor" },
  supporter: { title: "Supporter", description: "Backs it in public with no money of its own.", fr: "Soutien", es: "Entidad de apoyo" },
};
