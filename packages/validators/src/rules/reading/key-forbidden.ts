import { readingFaults } from "@forgex/schema/text";
import { defineRule } from "../define-rule.ts";

/** No field has a name that programs take for something else. */
export const keyForbidden = defineRule({
  code: "key-forbidden",
  severity: readingFaults["key-forbidden"].severity,
  scope: "reading",
  template: readingFaults["key-forbidden"].template,
  why: "The name `__proto__` has a meaning of its own in JavaScript and has been used to attack programs that read data.",
  fix: "Remove the field or give it another name.",
  examples: {
    passes: [{ text: '{"type":"list"}' }],
    fails: [{ text: '{"type":"list","__proto__":{}}', pointer: "/__proto__" }],
  },
});
