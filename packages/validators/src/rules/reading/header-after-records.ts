import { readingFaults } from "@forgex/schema/text";
import { defineRule } from "../define-rule.ts";

/** The header of a dataset comes before its records. */
export const headerAfterRecords = defineRule({
  code: "header-after-records",
  severity: readingFaults["header-after-records"].severity,
  scope: "reading",
  template: readingFaults["header-after-records"].template,
  why: "A program that reads the records one by one does not know their publisher, version or marking until it reaches the end.",
  fix: "Put `records` last in the object.",
  examples: {
    passes: [{ text: '{"forgex":"1.0","id":"example/dataset/d","publisher":"example","records":[]}' }],
    fails: [
      {
        text: '{"records":[{"type":"list","id":"example/list/l","modified":"2026-01-05T09:00:00Z","recordStatus":"active"}],"forgex":"1.0","id":"example/dataset/d","publisher":"example"}',
        pointer: "",
      },
    ],
  },
});
