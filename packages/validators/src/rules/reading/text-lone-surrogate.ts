import { readingFaults } from "@forgex/schema/text";
import { defineRule } from "../define-rule.ts";

/** Text consists of whole characters. */
export const textLoneSurrogate = defineRule({
  code: "text-lone-surrogate",
  severity: readingFaults["text-lone-surrogate"].severity,
  scope: "reading",
  template: readingFaults["text-lone-surrogate"].template,
  why: "Half a character cannot be saved as UTF-8; other programs replace it or refuse the file.",
  fix: "Write the character again; often an emoji or a rare letter was cut in two.",
  examples: {
    passes: [{ text: '{"name":"é"}' }],
    fails: [{ text: '{"name":"\\ud83d"}', pointer: "/name" }],
  },
});
