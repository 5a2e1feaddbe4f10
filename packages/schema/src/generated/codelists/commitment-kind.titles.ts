// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Kinds of commitment record. Whether the record is one instrument or a figure over several.
 * What each code of the list commitment-kind means, in the languages that the list has.
 */
export const commitmentKindTitles: Readonly<Record<string, CodeTitle>> = {
  headline: { title: "Headline", description: "A public total shown beside other figures and never added to them.", fr: "Chiffre d'annonce", es: "Cifra de anuncio" },
  instrument: { title: "Instrument", description: "One financing instrument, the only kind that is summed.", fr: "Instrument", es: "Instrumento" },
  package: { title: "Package", description: "Several instruments presented together, linked to its parts where they are known.", fr: "Ensemble", es: "Paquete" },
};
