// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Presence of a provision. Whether a provision stands in the text, kept apart from not having seen it.
 * What each code of the list provision-presence means, in the languages that the list has.
 */
export const provisionPresenceTitles: Readonly<Record<string, CodeTitle>> = {
  absent: { title: "Absent", description: "The full text was read and the provision is not in it.", fr: "Absente", es: "Ausente" },
  "not-seen": { title: "Not seen", description: "The part that was read does not show it; this is unknown and never a no.", fr: "Non vue", es: "No vista" },
  present: { title: "Present", description: "The provision stands in the text or a source reports it.", fr: "Présente", es: "Presente" },
};
