import { defineRule } from "../define-rule.ts";

/** Text is not longer than other programs can hold. */
export const textTooLong = defineRule({
  code: "text-too-long",
  severity: "error",
  scope: "structure",
  template: "{title} is too long: it has {length} characters and may have {limit}.",
  why: "Databases and spreadsheets cut longer text without a word.",
  fix: "Shorten the text. What is longer belongs into a document that the record names.",
  examples: {
    passes: [
      {
        value: {
          type: "list",
          id: "example/list/l",
          modified: "2026-01-05T09:00:00Z",
          recordStatus: "active",
          name: "A",
        },
      },
    ],
    fails: [
      {
        value: {
          type: "list",
          id: "example/list/l",
          modified: "2026-01-05T09:00:00Z",
          recordStatus: "active",
          name: "A".repeat(1001),
        },
        pointer: "/name",
      },
    ],
  },
});
