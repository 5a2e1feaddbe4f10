import { tableFaults } from "@forgex/schema/text";
import { defineRule } from "../define-rule.ts";

/** Titles above the headings are passed over. */
export const tableRowsSkipped = defineRule({
  code: "table-rows-skipped",
  severity: tableFaults["table-rows-skipped"].severity,
  scope: "reading",
  template: tableFaults["table-rows-skipped"].template,
  why: "Worth knowing where a row of data was taken for a title.",
  fix: "Nothing needs to be done; headings in the first row are the surest.",
  // Tables are read by @forgex/converters; its tests show these faults.
  examples: { passes: [], fails: [] },
});
