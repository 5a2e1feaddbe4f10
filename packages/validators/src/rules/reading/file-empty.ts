import { readingFaults } from "@forgex/schema/text";
import { defineRule } from "../define-rule.ts";

/** A file holds data. */
export const fileEmpty = defineRule({
  code: "file-empty",
  severity: readingFaults["file-empty"].severity,
  scope: "reading",
  template: readingFaults["file-empty"].template,
  why: "An empty file often means that an export failed.",
  fix: "Export the data again, or leave the file out.",
  examples: {
    passes: [
      { text: '{"type":"list","id":"example/list/l","modified":"2026-01-05T09:00:00Z","recordStatus":"active"}' },
    ],
    fails: [{ text: "  \n", pointer: "" }],
  },
});
