// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Kinds of security. What sort of share or right is issued.
 * What each code of the list security-kind means, in the languages that the list has.
 */
export const securityKindTitles: Readonly<Record<string, CodeTitle>> = {
  "common-share": { title: "Common shares", description: "Ordinary shares.", fr: "Actions ordinaires", es: "Acciones ordinarias" },
  "convertible-note": { title: "Convertible notes", description: "Debt that may become shares.", fr: "Obligations convertibles", es: "Notas convertibles" },
  "convertible-preferred-share": { title: "Convertible preferred shares", description: "Preferred shares that may become ordinary ones.", fr: "Actions privilégiées convertibles", es: "Acciones preferentes convertibles" },
  "depositary-receipt": { title: "Depositary receipts", description: "Papers that stand for shares kept elsewhere.", fr: "Certificats de dépôt", es: "Certificados de depósito" },
  "membership-interest": { title: "Membership interest", description: "A share of a company or venture that has no stock.", fr: "Parts sociales", es: "Participación social" },
  option: { title: "Options", description: "Rights to buy later.", fr: "Options", es: "Opciones" },
  "penny-warrant": { title: "Penny warrants", description: "Warrants at a nominal price.", fr: "Bons de souscription à prix symbolique", es: "Warrants a precio simbólico" },
  "preferred-share": { title: "Preferred shares", description: "Shares that rank before ordinary ones.", fr: "Actions privilégiées", es: "Acciones preferentes" },
  unit: { title: "Units", description: "Shares and warrants sold together.", fr: "Unités", es: "Unidades" },
  warrant: { title: "Warrants", description: "Rights to buy shares at a set price until a set day.", fr: "Bons de souscription", es: "Warrants" },
};
