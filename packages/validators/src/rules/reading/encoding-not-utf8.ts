import { readingFaults } from "@forgex/schema/text";
import { defineRule } from "../define-rule.ts";

/** Text is UTF-8. */
export const encodingNotUtf8 = defineRule({
  code: "encoding-not-utf8",
  severity: readingFaults["encoding-not-utf8"].severity,
  scope: "reading",
  template: readingFaults["encoding-not-utf8"].template,
  why: "Bytes that are no UTF-8 come from a file saved in an older encoding; names with accents would be lost or changed.",
  fix: "Save the file again as UTF-8. In a spreadsheet choose “CSV UTF-8” or “Unicode”.",
  examples: {
    passes: [{ text: '{"name":"é"}' }],
    fails: [{ bytes: [0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xe9, 0x22, 0x7d], pointer: "" }],
  },
});
