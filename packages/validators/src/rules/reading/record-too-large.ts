import { readingFaults } from "@forgex/schema/text";
import { defineRule } from "../define-rule.ts";

/** A record fits into memory. */
export const recordTooLarge = defineRule({
  code: "record-too-large",
  severity: readingFaults["record-too-large"].severity,
  scope: "reading",
  template: readingFaults["record-too-large"].template,
  why: "One record of this size is a sign that a whole file was put into one record; it was not checked.",
  fix: "Split the record, or allow larger ones with `--max-record-bytes`.",
  examples: {
    passes: [{ text: '{"type":"list"}' }],
    fails: [{ text: '{"type":"list","name":"Critical minerals"}', maxRecordBytes: 20, pointer: "" }],
  },
});
