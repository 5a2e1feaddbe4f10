import { isUncertain, mayLackItems } from "../_helpers/missing.ts";
import { defineRule } from "../define-rule.ts";

/** A list has as many entries as its owner says. */
export const itemCountDiffers = defineRule({
  code: "item-count-differs",
  severity: "warning",
  scope: "record",
  appliesTo: ["list"],
  template: "The list's owner counts {stated} entries; {listed} are given.",
  why: "A mineral that is left out seems not to be critical there; partners compare their lists entry by entry.",
  fix: "Complete or correct the entries. If some are not known or withheld, say so: `missing` at /items with `partial`.",
  source: "Design 3.4, list; public record 4.1 P21",
  examples: {
    passes: [
      { records: [{ type: "list", itemCount: 1, items: [{ key: "a", mineral: "lithium" }] }] },
      { records: [{ type: "list", itemCount: 44, missing: [{ key: "a", at: ["/items"], kind: "withheld" }] }] },
      {
        records: [
          {
            type: "list",
            itemCount: 60,
            items: [{ key: "a", mineral: "lithium" }],
            missing: [{ key: "a", at: ["/items"], kind: "not-collected", partial: true }],
          },
        ],
      },
    ],
    fails: [
      {
        records: [{ type: "list", itemCount: 60, items: [{ key: "a", mineral: "lithium" }] }],
        expect: [{ pointer: "/itemCount" }],
      },
      { records: [{ type: "list", itemCount: 60 }], expect: [{ pointer: "/itemCount" }] },
    ],
  },
  needs: ["itemCount"],
  *check(record) {
    const { itemCount: stated, items = [] } = record;
    if (record.recordStatus !== "active" || stated === undefined || stated === items.length) return;
    if (isUncertain(record, "/itemCount") || (items.length < stated && mayLackItems(record, "/items"))) return;
    // Entries that have left the list stay in it with their last day, so more than the count is no fault by itself.
    if (items.length > stated && items.some(({ until }) => until !== undefined)) return;
    const also = record.items === undefined ? [] : ["/items"];
    yield { pointer: "/itemCount", values: { stated, listed: items.length }, also };
  },
});
