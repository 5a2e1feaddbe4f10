import { readingFaults } from "@forgex/schema/text";
import { defineRule } from "../define-rule.ts";

/** Numbers keep their value in every program. */
export const numberNotExact = defineRule({
  code: "number-not-exact",
  severity: readingFaults["number-not-exact"].severity,
  scope: "reading",
  template: readingFaults["number-not-exact"].template,
  why: "Programs keep about 15 significant digits; what is beyond is changed without a word.",
  fix: "Write at most 15 significant digits and no exponent. An identifier made of digits is text: put it in quotation marks.",
  examples: {
    passes: [{ text: '{"value":1970000000}' }],
    fails: [{ text: '{"value":12345678901234567890}', pointer: "/value" }],
  },
});
