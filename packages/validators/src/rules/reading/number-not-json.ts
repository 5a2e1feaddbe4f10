import { readingFaults } from "@forgex/schema/text";
import { defineRule } from "../define-rule.ts";

/** Numbers are written as JSON writes them. */
export const numberNotJson = defineRule({
  code: "number-not-json",
  severity: readingFaults["number-not-json"].severity,
  scope: "reading",
  template: readingFaults["number-not-json"].template,
  why: "JSON knows no NaN, no infinity, no plus sign, no leading zeros and no bare decimal point, and a file with one is read by no program.",
  fix: "Write the number with digits, and a point where needed. Where there is no number, leave the field out.",
  examples: {
    passes: [{ text: '{"value":0.5}' }],
    fails: [
      { text: '{"value":NaN}', pointer: "/value" },
      { text: '{"value":.5}', pointer: "/value" },
    ],
  },
});
