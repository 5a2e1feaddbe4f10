import { readingFaults } from "@forgex/schema/text";
import { defineRule } from "../define-rule.ts";

/** Text is JSON. */
export const jsonSyntax = defineRule({
  code: "json-syntax",
  severity: readingFaults["json-syntax"].severity,
  scope: "reading",
  template: readingFaults["json-syntax"].template,
  why: "What is not JSON is read by no program.",
  fix: "Correct the text at the place given: often a comma, a quotation mark or a bracket is missing or too many.",
  examples: {
    passes: [{ text: '{"type":"list"}' }],
    fails: [
      { text: '{"type":"list",}', pointer: "" },
      { text: "{'type':'list'}", pointer: "" },
    ],
  },
});
