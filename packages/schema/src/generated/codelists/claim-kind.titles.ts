// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Kinds of claim. Why a source's value differs from the preferred one.
 * What each code of the list claim-kind means, in the languages that the list has.
 */
export const claimKindTitles: Readonly<Record<string, CodeTitle>> = {
  arithmetic: { title: "Arithmetic", description: "The printed total does not match its own parts.", fr: "Arithmétique", es: "Aritmética" },
  "different-basis": { title: "Different basis", description: "The source counts something else under the same name.", fr: "Autre base", es: "Otra base" },
  disagrees: { title: "Disagrees", description: "The sources contradict each other and nothing explains it.", fr: "En désaccord", es: "Discrepa" },
  "earlier-value": { title: "Earlier value", description: "The source prints what was right before a change.", fr: "Valeur antérieure", es: "Valor anterior" },
  misprint: { title: "Misprint", description: "The source is plainly wrong, for example by a factor of a thousand.", fr: "Coquille", es: "Errata" },
  "other-edition": { title: "Other edition", description: "Another edition or version of the same source differs.", fr: "Autre édition", es: "Otra edición" },
  "other-scope": { title: "Other scope", description: "The source takes in more or less than the field does.", fr: "Autre périmètre", es: "Otro alcance" },
  rounded: { title: "Rounded", description: "The source prints a rounded form of the same value.", fr: "Arrondi", es: "Redondeado" },
  "same-instant": { title: "Same instant", description: "Another date of the same moment, explained by time zones.", fr: "Même instant", es: "Mismo instante" },
  spelling: { title: "Spelling", description: "The source spells or transliterates a name in another way.", fr: "Graphie", es: "Grafía" },
  translation: { title: "Translation", description: "The difference comes from translating the same words.", fr: "Traduction", es: "Traducción" },
  unsupported: { title: "Unsupported", description: "The source says it alone and nothing else bears it out.", fr: "Non étayé", es: "Sin respaldo" },
};
