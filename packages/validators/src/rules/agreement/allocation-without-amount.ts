import { items } from "../_helpers/items.ts";
import { isExplained } from "../_helpers/missing.ts";
import { defineRule } from "../define-rule.ts";

/** “Each” and “joint” speak of a sum. */
export const allocationWithoutAmount = defineRule({
  code: "allocation-without-amount",
  severity: "note",
  scope: "record",
  appliesTo: ["agreement"],
  template: "The provision says that a sum holds for {allocation}, but gives no sum.",
  why: "“At least one billion each” and “together” differ by the number of parties; without the sum the word tells nothing.",
  fix: "Give the sum in `amounts`, say in `missing` why there is none, or leave `allocation` out.",
  source: "Public record 5.2 D3 (one billion each, or three together)",
  examples: {
    passes: [
      {
        records: [
          {
            type: "agreement",
            provisions: [
              { key: "a", allocation: "each", amounts: [{ key: "a", value: 1000000000, qualifier: "at-least" }] },
              { key: "b", allocation: "joint", parties: [{ key: "us", amounts: [{ key: "a", value: 1 }] }] },
              // A duty may fall on all together as well.
              { key: "c", allocation: "joint", deadline: { offset: "P6M" } },
            ],
          },
        ],
      },
    ],
    fails: [
      {
        records: [{ type: "agreement", provisions: [{ key: "a", allocation: "each" }] }],
        expect: [{ pointer: "/provisions/0/amounts" }],
      },
    ],
  },
  needs: ["provisions"],
  *check(record) {
    for (const { item, pointer: at } of items(record.provisions, "/provisions")) {
      const { allocation, amounts, parties, text, quote, deadline } = item;
      if (allocation === undefined || amounts !== undefined || parties?.some((party) => party.amounts)) continue;
      // The list lets a duty be allocated too; where one is told, nothing is lacking.
      if (text !== undefined || quote !== undefined || deadline !== undefined) continue;
      const pointer = `${at}/amounts`;
      if (!isExplained(record, pointer)) yield { pointer, values: { allocation }, also: [`${at}/allocation`] };
    }
  },
});
