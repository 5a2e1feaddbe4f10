// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { CodeTitle } from "../codelist-types.ts";

/**
 * Traffic Light Protocol levels. How far a value may be shared under the Traffic Light Protocol 2.0, from least to most restricted; the order has meaning.
 * What each code of the list tlp-level means, in the languages that the list has.
 */
export const tlpLevelTitles: Readonly<Record<string, CodeTitle>> = {
  clear: { title: "TLP:CLEAR", description: "May be shared with anyone, without limit.", fr: "TLP:CLEAR", es: "TLP:CLEAR" },
  green: { title: "TLP:GREEN", description: "May be shared within the partner community, but not in public.", fr: "TLP:GREEN", es: "TLP:GREEN" },
  amber: { title: "TLP:AMBER", description: "May be shared inside the receiving organization and with its clients where they need to know.", fr: "TLP:AMBER", es: "TLP:AMBER" },
  "amber+strict": { title: "TLP:AMBER+STRICT", description: "May be shared inside the receiving organization only.", fr: "TLP:AMBER+STRICT", es: "TLP:AMBER+STRICT" },
  red: { title: "TLP:RED", description: "For the named recipients only, and for no one else.", fr: "TLP:RED", es: "TLP:RED" },
};
