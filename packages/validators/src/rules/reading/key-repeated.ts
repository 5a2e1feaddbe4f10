import { readingFaults } from "@forgex/schema/text";
import { defineRule } from "../define-rule.ts";

/** No field stands twice in an object. */
export const keyRepeated = defineRule({
  code: "key-repeated",
  severity: readingFaults["key-repeated"].severity,
  scope: "reading",
  template: readingFaults["key-repeated"].template,
  why: "Most programs keep only the last of the two, some the first, so two readers see different data.",
  fix: "Remove one of the two. Where both values are right, the field may take a list.",
  examples: {
    passes: [{ text: '{"type":"list"}' }],
    fails: [{ text: '{"type":"list","type":"mineral"}', pointer: "/type" }],
  },
});
