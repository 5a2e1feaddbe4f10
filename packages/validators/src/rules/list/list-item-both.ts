import { items } from "../_helpers/items.ts";
import { defineRule } from "../define-rule.ts";

/** An entry of a list names one thing. */
export const listItemBoth = defineRule({
  code: "list-item-both",
  severity: "error",
  scope: "record",
  appliesTo: ["list"],
  template: "The entry names a mineral ({mineral}) and a record ({record}); a list entry is one thing.",
  why: "Nobody can tell whether the list holds the mineral or the site, and counts of the list come out wrong.",
  fix: "Keep the one that the list names. If it names both, make two entries.",
  source: "Design 3.4, list: items are a record or a code",
  examples: {
    passes: [
      {
        records: [
          {
            type: "list",
            items: [
              { key: "a", mineral: "lithium" },
              { key: "b", record: "x/project/b" },
            ],
          },
        ],
      },
    ],
    fails: [
      {
        records: [{ type: "list", items: [{ key: "a", mineral: "lithium", record: "x/facility/b" }] }],
        expect: [{ pointer: "/items/0/record" }],
      },
    ],
  },
  needs: ["items"],
  *check(record) {
    for (const { item, pointer } of items(record.items, "/items")) {
      if (item.mineral === undefined || item.record === undefined) continue;
      yield {
        pointer: `${pointer}/record`,
        values: { mineral: item.mineral, record: item.record },
        also: [`${pointer}/mineral`],
      };
    }
  },
});
