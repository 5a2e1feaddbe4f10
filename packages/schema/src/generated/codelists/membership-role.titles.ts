// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Membership roles. What an organization is to a forum or meeting; attending is not joining.
 * What each code of the list membership-role means, in the languages that the list has.
 */
export const membershipRoleTitles: Readonly<Record<string, CodeTitle>> = {
  attendee: { title: "Attendee", description: "Was present at a meeting, which joins it to nothing.", fr: "Présent", es: "Asistente" },
  candidate: { title: "Candidate", description: "Has asked or agreed to join and has not yet joined.", fr: "Candidat", es: "Candidato" },
  chair: { title: "Chair", description: "Leads the forum or meeting.", fr: "Présidence", es: "Presidencia" },
  "co-chair": { title: "Co-chair", description: "Leads together with another.", fr: "Coprésidence", es: "Copresidencia" },
  founder: { title: "Founder", description: "Was there when the forum was set up.", fr: "Fondateur", es: "Fundador" },
  guest: { title: "Guest", description: "Was invited once without a standing role.", fr: "Invité", es: "Invitado" },
  host: { title: "Host", description: "Gave the place and called the meeting.", fr: "Hôte", es: "Anfitrión" },
  member: { title: "Member", description: "Belongs to the forum.", fr: "Membre", es: "Miembro" },
  observer: { title: "Observer", description: "Follows without a say in decisions.", fr: "Observateur", es: "Observador" },
  participant: { title: "Participant without signature", description: "Takes part in the work and has not signed.", fr: "Participant non signataire", es: "Participante no firmante" },
  secretariat: { title: "Secretariat", description: "Keeps the papers and runs the daily work.", fr: "Secrétariat", es: "Secretaría" },
  signatory: { title: "Signatory", description: "Has signed the founding text.", fr: "Signataire", es: "Signatario" },
  supporter: { title: "Supporter", description: "Has said that it backs the forum, and no more.", fr: "Soutien déclaré", es: "Apoyo declarado" },
  "track-lead": { title: "Track lead", description: "Leads one line of the forum's work.", fr: "Responsable de volet", es: "Líder de un eje de trabajo" },
};
