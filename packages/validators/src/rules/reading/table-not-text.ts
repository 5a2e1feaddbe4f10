import { tableFaults } from "@forgex/schema/text";
import { defineRule } from "../define-rule.ts";

/** A file named .csv is CSV. */
export const tableNotText = defineRule({
  code: "table-not-text",
  severity: tableFaults["table-not-text"].severity,
  scope: "reading",
  template: tableFaults["table-not-text"].template,
  why: "A workbook or another file that was only renamed cannot be read as text.",
  fix: "Save the file as CSV from the program that made it, or give it back its right ending.",
  // Tables are read by @forgex/converters; its tests show these faults.
  examples: { passes: [], fails: [] },
});
