import { tableFaults } from "@forgex/schema/text";
import { defineRule } from "../define-rule.ts";

/** A table says by its name or its headings what it holds. */
export const tableUnknown = defineRule({
  code: "table-unknown",
  severity: tableFaults["table-unknown"].severity,
  scope: "reading",
  template: tableFaults["table-unknown"].template,
  why: "Without a row of headings nothing can be read from the table.",
  fix: "Name the file after the record type, such as `facility.csv`, and use the headings of the template; or say the type with `--type`.",
  // Tables are read by @forgex/converters; its tests show these faults.
  examples: { passes: [], fails: [] },
});
