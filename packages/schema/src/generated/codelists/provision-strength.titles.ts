// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Strengths of a provision. The verb that carries a provision, strongest first; the order has meaning.
 * What each code of the list provision-strength means, in the languages that the list has.
 */
export const provisionStrengthTitles: Readonly<Record<string, CodeTitle>> = {
  shall: { title: "Shall", description: "The text binds: shall, must, undertakes.", fr: "Doit", es: "Deberá" },
  agrees: { title: "Agree", description: "The parties agree to do it.", fr: "Convient de", es: "Acuerda" },
  commits: { title: "Commit", description: "The parties commit to do it.", fr: "S'engage à", es: "Se compromete a" },
  will: { title: "Will", description: "The parties will do it, in a text that may bind no one.", fr: "Fera", es: "Hará" },
  decided: { title: "Have decided", description: "The parties say that they have decided to do it.", fr: "A décidé de", es: "Ha decidido" },
  "is-doing": { title: "Are doing", description: "The parties say that they are doing it already.", fr: "Est en train de", es: "Está llevando a cabo" },
  intends: { title: "Intend", description: "The parties intend to do it.", fr: "A l'intention de", es: "Tiene la intención de" },
  plans: { title: "Plan", description: "The parties plan to do it.", fr: "Prévoit de", es: "Planea" },
  expects: { title: "Expect", description: "The parties expect it to come about.", fr: "S'attend à", es: "Espera" },
  endeavours: { title: "Endeavour", description: "The parties will try to do it.", fr: "S'efforce de", es: "Procurará" },
  should: { title: "Should", description: "The parties should do it.", fr: "Devrait", es: "Debería" },
  encourages: { title: "Encourage", description: "The parties encourage others to do it.", fr: "Encourage", es: "Alienta" },
  considers: { title: "Consider", description: "The parties will think about doing it.", fr: "Envisage", es: "Considera" },
  may: { title: "May", description: "The parties are free to do it.", fr: "Peut", es: "Podrá" },
  recognises: { title: "Recognise", description: "The parties note or recognise something.", fr: "Reconnaît", es: "Reconoce" },
  "not-seen": { title: "Wording not seen", description: "Only a report of the provision was read.", fr: "Formulation non vue", es: "Redacción no vista" },
};
