// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Kinds of ownership. By what right an owner holds its interest.
 * What each code of the list ownership-kind means, in the languages that the list has.
 */
export const ownershipKindTitles: Readonly<Record<string, CodeTitle>> = {
  beneficial: { title: "Beneficial ownership", description: "The owner enjoys or controls the interest in the end, through others.", fr: "Bénéficiaire effectif", es: "Beneficiario final" },
  concession: { title: "Concession", description: "A right to run or use the thing for a time, granted by a state.", fr: "Concession", es: "Concesión" },
  equity: { title: "Equity", description: "Shares in the company that is owned.", fr: "Actions", es: "Capital social" },
  "free-carried-interest": { title: "Free carried interest", description: "A share held without paying for it, often by the host state.", fr: "Participation gratuite", es: "Participación sin aporte" },
  "joint-venture-interest": { title: "Joint venture interest", description: "A share of a venture.", fr: "Part de coentreprise", es: "Participación en empresa conjunta" },
  lease: { title: "Lease", description: "A right to use in return for rent.", fr: "Bail", es: "Arrendamiento" },
  management: { title: "Management without ownership", description: "The holder runs the thing and does not own it.", fr: "Gestion sans propriété", es: "Gestión sin propiedad" },
  "mineral-title": { title: "Mineral title", description: "A right to explore or mine a defined area.", fr: "Titre minier", es: "Título minero" },
  option: { title: "Option", description: "A right to take an interest later.", fr: "Option", es: "Opción" },
  "preferred-equity": { title: "Preferred equity", description: "Shares that rank before ordinary ones.", fr: "Actions privilégiées", es: "Acciones preferentes" },
  royalty: { title: "Royalty", description: "A right to part of output or revenue, with no say.", fr: "Redevance", es: "Regalía" },
  streaming: { title: "Streaming", description: "A right to buy part of the output at a set price.", fr: "Accord de streaming", es: "Acuerdo de streaming" },
  trust: { title: "Trust", description: "Held in trust or by a nominee for another.", fr: "Fiducie", es: "Fideicomiso" },
  warrant: { title: "Warrant", description: "A right to buy shares at a set price until a set day.", fr: "Bon de souscription", es: "Warrant" },
};
