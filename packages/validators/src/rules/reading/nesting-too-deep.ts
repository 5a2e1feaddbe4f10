import { readingFaults } from "@forgex/schema/text";
import { defineRule } from "../define-rule.ts";

/** Objects and lists are not nested beyond measure. */
export const nestingTooDeep = defineRule({
  code: "nesting-too-deep",
  severity: readingFaults["nesting-too-deep"].severity,
  scope: "reading",
  template: readingFaults["nesting-too-deep"].template,
  why: "Such text is never data of this standard, and can bring programs down.",
  fix: "Look at how the file was made.",
  examples: {
    passes: [{ text: '{"a":[[[]]]}' }],
    fails: [{ text: `{"a":${"[".repeat(10_001)}${"]".repeat(10_001)}}`, pointer: "" }],
  },
});
