import { tableFaults } from "@forgex/schema/text";
import { defineRule } from "../define-rule.ts";

/** Every row of a list belongs to a record. */
export const tableRowWithoutRecord = defineRule({
  code: "table-row-without-record",
  severity: tableFaults["table-row-without-record"].severity,
  scope: "reading",
  template: tableFaults["table-row-without-record"].template,
  why: "A row that names a record or an item which is not there cannot be kept: it would belong to nothing.",
  fix: "Write the id of the record, and the key of the item, exactly as they stand in their own tables, or add what is missing.",
  // Tables are read by @forgex/converters; its tests show these faults.
  examples: { passes: [], fails: [] },
});
