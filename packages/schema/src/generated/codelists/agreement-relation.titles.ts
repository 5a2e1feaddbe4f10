// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Relations between agreements. How one agreement stands to another.
 * What each code of the list agreement-relation means, in the languages that the list has.
 */
export const agreementRelationTitles: Readonly<Record<string, CodeTitle>> = {
  amends: { title: "Amends", description: "Changes the other.", fr: "Modifie", es: "Modifica" },
  announces: { title: "Announces", description: "Says that the other will come.", fr: "Annonce", es: "Anuncia" },
  "associated-with": { title: "Associated with", description: "Was concluded beside the other.", fr: "Associé à", es: "Asociado a" },
  implements: { title: "Implements", description: "Carries the other out.", fr: "Met en œuvre", es: "Implementa" },
  "leaves-unaffected": { title: "Leaves unaffected", description: "Says that the other keeps its effect.", fr: "Laisse intact", es: "Deja sin afectar" },
  "part-of": { title: "Part of", description: "Belongs to the other, a larger set.", fr: "Fait partie de", es: "Forma parte de" },
  succeeds: { title: "Succeeds", description: "Follows the other, which may or may not have ended.", fr: "Succède à", es: "Sucede a" },
  supersedes: { title: "Supersedes", description: "Takes the other's place.", fr: "Remplace", es: "Reemplaza a" },
  supplements: { title: "Supplements", description: "Adds to the other.", fr: "Complète", es: "Complementa" },
  "template-of": { title: "Template of", description: "The other was modelled on this one.", fr: "Modèle de", es: "Modelo de" },
};
