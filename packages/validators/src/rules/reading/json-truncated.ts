import { readingFaults } from "@forgex/schema/text";
import { defineRule } from "../define-rule.ts";

/** Text does not end in the middle. */
export const jsonTruncated = defineRule({
  code: "json-truncated",
  severity: readingFaults["json-truncated"].severity,
  scope: "reading",
  template: readingFaults["json-truncated"].template,
  why: "The end is missing, and with it an unknown number of records: a copy or a download was cut off.",
  fix: "Copy or download the file again.",
  examples: {
    passes: [{ text: '{"type":"list"}' }],
    fails: [{ text: '{"type":"list","id":"exam', pointer: "/id" }],
  },
});
