import { isExplained } from "../_helpers/missing.ts";
import { quantitiesOf, sumsOf } from "../_helpers/places.ts";
import { defineRule } from "../define-rule.ts";

/** A range has two ends. */
export const rangeWithoutMax = defineRule({
  code: "range-without-max",
  severity: "error",
  scope: "record",
  template: "The number is said to be a range, but only one end is given.",
  why: "Totals use both ends; without the upper one the range has no bound at all.",
  fix: "Give the upper end in `max`. If only one number is known, say exact, up-to, at-least, more-than or about.",
  source: "Codelist amount-qualifier",
  examples: {
    passes: [
      {
        records: [
          { type: "commitment", amounts: [{ key: "a", value: 1, max: 2, qualifier: "range" }] },
          { type: "commitment", id: "example/commitment/b", amounts: [{ key: "a", value: 1, qualifier: "up-to" }] },
        ],
      },
    ],
    fails: [
      {
        records: [
          { type: "commitment", amounts: [{ key: "a", value: 1, qualifier: "range" }] },
          { type: "observation", quantity: { value: 5, unit: "t", qualifier: "range" } },
        ],
        expect: [
          { record: "example/commitment/r0", pointer: "/amounts/0/max" },
          { record: "example/observation/r1", pointer: "/quantity/max" },
        ],
      },
    ],
  },
  places: { Amount: lacksMax, Money: lacksMax, Quantity: lacksMax },
  *check(record) {
    for (const { value, pointer } of [...sumsOf(record), ...quantitiesOf(record)]) {
      const at = `${pointer}/max`;
      if (lacksMax(value) && !isExplained(record, at)) yield { pointer: at };
    }
  },
});

function lacksMax({ max, qualifier }: { readonly max?: number; readonly qualifier?: string }): boolean {
  return qualifier === "range" && max === undefined;
}
