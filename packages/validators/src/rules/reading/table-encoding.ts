import { tableFaults } from "@forgex/schema/text";
import { defineRule } from "../define-rule.ts";

/** CSV is in UTF-8. */
export const tableEncoding = defineRule({
  code: "table-encoding",
  severity: tableFaults["table-encoding"].severity,
  scope: "reading",
  template: tableFaults["table-encoding"].template,
  why: "An older encoding is guessed from the bytes: a wrong guess changes accents and other letters in silence.",
  fix: "Save the file again as “CSV UTF-8”, or say the encoding with `--encoding`.",
  // Tables are read by @forgex/converters; its tests show these faults.
  examples: { passes: [], fails: [] },
});
