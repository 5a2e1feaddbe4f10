import type { Amount } from "@forgex/schema";
import { type Item, items, pairs } from "../_helpers/items.ts";
import { isUncertain } from "../_helpers/missing.ts";
import { certainlyOverlap } from "../_helpers/terms.ts";
import { defineRule } from "../define-rule.ts";

/** On one day, one sum holds for each thing that sums measure. */
export const amountBasisRepeated = defineRule({
  code: "amount-basis-repeated",
  severity: "error",
  scope: "record",
  appliesTo: ["commitment", "project"],
  template: "Two sums of the same kind ({basis}) hold at the same time.",
  why: "A total must take one of them and cannot know which; taking both counts the money twice.",
  fix: "Give the earlier sum its last day in `until`. A sum that another source prints is a claim. A second loan or purchase is a commitment of its own.",
  source: "Design 3.4: at most one amount per basis in force on a date; public record 5.2 D4, D5",
  examples: {
    passes: [
      {
        records: [
          {
            type: "commitment",
            amounts: [
              { key: "a", basis: "principal", value: 1970000000 },
              { key: "b", basis: "principal-with-capitalised-interest", value: 2260000000, until: "2025-10-06" },
              { key: "c", basis: "principal-with-capitalised-interest", value: 2230000000, from: "2025-10-07" },
            ],
          },
          {
            // Nobody knows when the second began: it may have followed the first.
            type: "project",
            costs: [
              { key: "a", basis: "project-cost", value: 1, until: "2025" },
              { key: "b", basis: "project-cost", value: 2 },
            ],
          },
        ],
      },
    ],
    fails: [
      {
        records: [
          {
            type: "commitment",
            amounts: [
              { key: "a", basis: "principal", value: 700000000 },
              { key: "b", basis: "equity", value: 1 },
              { key: "c", basis: "principal", value: 565000000, from: "2026-02-04" },
            ],
          },
        ],
        expect: [{ pointer: "/amounts/2/basis" }],
      },
    ],
  },
  needs: ["amounts", "costs"],
  when: (record) => ((record.type === "commitment" ? record.amounts : record.costs)?.length ?? 0) > 1,
  *check(record) {
    const [at, list] =
      record.type === "commitment" ? (["/amounts", record.amounts] as const) : (["/costs", record.costs] as const);
    const stated = [...items(list, at)].filter(
      ({ item, pointer }) => item.basis !== undefined && !hidesTerm(record, pointer),
    );
    for (const [a, b] of pairs<Item<Amount>>(stated)) {
      const { basis } = b.item;
      if (basis === undefined || a.item.basis !== basis || !certainlyOverlap(a.item, b.item)) continue;
      yield { pointer: `${b.pointer}/basis`, values: { basis }, also: [`${a.pointer}/basis`] };
    }
  },
});

/** Tells whether days on which a sum holds may be there without being shown. */
function hidesTerm(record: Parameters<typeof isUncertain>[0], pointer: string): boolean {
  return isUncertain(record, `${pointer}/from`) || isUncertain(record, `${pointer}/until`);
}
