import { readingFaults } from "@forgex/schema/text";
import { defineRule } from "../define-rule.ts";

/** Text is in UTF-8 and not UTF-16. */
export const encodingUtf16 = defineRule({
  code: "encoding-utf16",
  severity: readingFaults["encoding-utf16"].severity,
  scope: "reading",
  template: readingFaults["encoding-utf16"].template,
  why: "The file was read, but many other programs cannot read UTF-16.",
  fix: "Save the file as UTF-8.",
  examples: {
    passes: [{ text: "{}" }],
    fails: [{ bytes: [0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00], pointer: "" }],
  },
});
