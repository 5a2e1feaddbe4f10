import { tableFaults } from "@forgex/schema/text";
import { defineRule } from "../define-rule.ts";

/** Every quotation mark that opens is closed. */
export const tableQuoteOpen = defineRule({
  code: "table-quote-open",
  severity: tableFaults["table-quote-open"].severity,
  scope: "reading",
  template: tableFaults["table-quote-open"].template,
  why: "Without the closing mark it is not known where the text ends; the rows after it may have been cut wrongly.",
  fix: "Close the quotation mark, or double it where it is part of the text.",
  // Tables are read by @forgex/converters; its tests show these faults.
  examples: { passes: [], fails: [] },
});
