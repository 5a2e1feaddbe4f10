import { tableFaults } from "@forgex/schema/text";
import { defineRule } from "../define-rule.ts";

/** A row has no more cells than there are headings. */
export const tableCellWithoutHeading = defineRule({
  code: "table-cell-without-heading",
  severity: tableFaults["table-cell-without-heading"].severity,
  scope: "reading",
  sameCause: true,
  template: tableFaults["table-cell-without-heading"].template,
  why: "It is not known what a value without a heading means; often a comma or semicolon inside a text was not quoted, and all cells after it have moved.",
  fix: "Put texts with commas into quotation marks, or give the column a heading.",
  // Tables are read by @forgex/converters; its tests show these faults.
  examples: { passes: [], fails: [] },
});
