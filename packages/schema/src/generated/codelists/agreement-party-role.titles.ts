// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Roles of an agreement's parties. What a side is to an agreement.
 * What each code of the list agreement-party-role means, in the languages that the list has.
 */
export const agreementPartyRoleTitles: Readonly<Record<string, CodeTitle>> = {
  guarantor: { title: "Guarantor", description: "Stands behind another's duties.", fr: "Garant", es: "Garante" },
  host: { title: "Host", description: "Gave the place and the occasion.", fr: "Hôte", es: "Anfitrión" },
  "implementing-partner": { title: "Implementing partner", description: "Carries the text out for a party.", fr: "Partenaire de mise en œuvre", es: "Socio ejecutor" },
  mediator: { title: "Mediator", description: "Brought the sides together.", fr: "Médiateur", es: "Mediador" },
  participant: { title: "Participant", description: "A side of a non-binding text, as such texts call it.", fr: "Participant", es: "Participante" },
  party: { title: "Party", description: "A side of a binding text.", fr: "Partie", es: "Parte" },
  proposer: { title: "Proposer", description: "Put the text forward.", fr: "Auteur de la proposition", es: "Proponente" },
  signatory: { title: "Signatory", description: "Signed, in a text that uses neither word.", fr: "Signataire", es: "Signatario" },
  "third-party": { title: "Third party", description: "Is named in the text and not a side of it.", fr: "Tiers", es: "Tercero" },
  witness: { title: "Witness", description: "Was present at the signing and signed as witness.", fr: "Témoin", es: "Testigo" },
};
