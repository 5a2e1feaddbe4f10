import { items } from "../_helpers/items.ts";
import { mayLackItems } from "../_helpers/missing.ts";
import { defineRule } from "../define-rule.ts";

/** A by-product comes along with something. */
export const byProductAlone = defineRule({
  code: "by-product-alone",
  severity: "note",
  scope: "record",
  appliesTo: ["facility"],
  template: "{mineral} is a by-product here, but no main product or co-product is named.",
  why: "The output of a by-product follows the main product, not its own price: without the main product nobody can judge what supply to expect.",
  fix: "Add the main product, or correct the role.",
  source: "Public record 6 (gallium at Gramercy and Wagerup comes with alumina)",
  examples: {
    passes: [
      {
        records: [
          {
            type: "facility",
            commodities: [
              { key: "al", mineral: "aluminium", role: "main" },
              { key: "ga", mineral: "gallium", role: "by-product" },
            ],
          },
        ],
      },
      {
        records: [
          {
            type: "facility",
            commodities: [
              { key: "ga", mineral: "gallium", role: "by-product" },
              { key: "al", mineral: "aluminium" },
            ],
          },
        ],
      },
    ],
    fails: [
      {
        records: [{ type: "facility", commodities: [{ key: "ga", mineral: "gallium", role: "by-product" }] }],
        expect: [{ pointer: "/commodities/0/role" }],
      },
    ],
  },
  needs: ["commodities"],
  when: ({ commodities }) => commodities?.some(({ role }) => role !== "by-product") === false,
  *check(record, { codelists }) {
    const all = [...items(record.commodities, "/commodities")];
    // A commodity whose role is not told may be the main one.
    if (all.some(({ item }) => item.role !== "by-product") || mayLackItems(record, "/commodities")) return;
    for (const { item, pointer } of all) {
      const mineral = codelists.entry("mineral", item.mineral ?? "")?.title ?? item.mineral ?? item.key;
      yield { pointer: `${pointer}/role`, values: { mineral }, also: ["/commodities"] };
    }
  },
});
