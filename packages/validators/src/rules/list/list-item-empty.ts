import { items } from "../_helpers/items.ts";
import { isExplained } from "../_helpers/missing.ts";
import { defineRule } from "../define-rule.ts";

/** An entry of a list names something: a mineral by its code or a record by its id. */
export const listItemEmpty = defineRule({
  code: "list-item-empty",
  severity: "error",
  scope: "record",
  appliesTo: ["list"],
  template: "The entry names neither a mineral nor a record.",
  why: "An entry in words alone matches nothing: a comparison of two countries' lists would miss it.",
  fix: "Give the mineral's code or the record's id. If the entry has none, say in `missing` why, and keep the list's own words in `officialTerm`.",
  source: "Design 3.4, list",
  examples: {
    passes: [
      {
        records: [
          {
            type: "list",
            items: [
              { key: "a", mineral: "lithium" },
              { key: "b", record: "x/project/a" },
              { key: "c", officialTerm: "Sonstige" },
            ],
            missing: [{ key: "a", at: ["/items/c/mineral"], kind: "not-applicable" }],
          },
        ],
      },
    ],
    fails: [
      {
        records: [{ type: "list", items: [{ key: "a", officialTerm: "Spodumene" }] }],
        expect: [{ pointer: "/items/0" }],
      },
    ],
  },
  needs: ["items"],
  *check(record) {
    for (const { item, pointer } of items(record.items, "/items")) {
      if (item.mineral !== undefined || item.record !== undefined) continue;
      if (!isExplained(record, `${pointer}/mineral`) && !isExplained(record, `${pointer}/record`)) yield { pointer };
    }
  },
});
