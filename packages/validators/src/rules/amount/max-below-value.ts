import { quantitiesOf, sumsOf } from "../_helpers/places.ts";
import { defineRule } from "../define-rule.ts";

/** The upper end of a range is not below the lower. */
export const maxBelowValue = defineRule({
  code: "max-below-value",
  severity: "error",
  scope: "record",
  template: "The range runs from {value} up to {max}, which is less.",
  why: "A range that runs backwards holds no number, and totals over it come out wrong.",
  fix: "Exchange the two numbers, or correct the one that was mistyped.",
  source: "Codelist amount-qualifier",
  examples: {
    passes: [{ records: [{ type: "commitment", amounts: [{ key: "a", value: 2, max: 2, qualifier: "range" }] }] }],
    fails: [
      {
        records: [{ type: "commitment", amounts: [{ key: "a", value: 700, max: 70, qualifier: "range" }] }],
        expect: [{ pointer: "/amounts/0/max" }],
      },
    ],
  },
  places: { Amount: isBelow, Money: isBelow, Quantity: isBelow },
  *check(record) {
    for (const { value: number, pointer } of [...sumsOf(record), ...quantitiesOf(record)]) {
      const { value, max } = number;
      if (!isBelow(number)) continue;
      yield { pointer: `${pointer}/max`, values: { value, max }, also: [`${pointer}/value`] };
    }
  },
});

function isBelow({ value, max }: { readonly value?: number; readonly max?: number }): boolean {
  return value !== undefined && max !== undefined && max < value;
}
