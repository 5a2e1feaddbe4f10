import { tableFaults } from "@forgex/schema/text";
import { defineRule } from "../define-rule.ts";

/** Each column of a table means another field. */
export const tableHeadingRepeated = defineRule({
  code: "table-heading-repeated",
  severity: tableFaults["table-heading-repeated"].severity,
  scope: "reading",
  template: tableFaults["table-heading-repeated"].template,
  why: "Where two columns mean the same field, it is not known which of them holds.",
  fix: "Rename or remove one of the columns.",
  // Tables are read by @forgex/converters; its tests show these faults.
  examples: { passes: [], fails: [] },
});
