import { isExplained } from "../_helpers/missing.ts";
import { defineRule } from "../define-rule.ts";

const prices = new Set(["price", "reference-price"]);

/** A price is given as a price, with the unit that it buys. */
export const priceMeasureWithoutPrice = defineRule({
  code: "price-measure-without-price",
  severity: "warning",
  scope: "record",
  appliesTo: ["observation"],
  template: "The observation is of a price, but gives a {given} and no price.",
  why: "A sum without its unit is no price: 110 dollars may be for a kilogram, a pound or a tonne.",
  fix: "Move the number to `price` with its currency and the unit that it buys.",
  source: "Design 3.1, things that are not sums",
  examples: {
    passes: [
      { records: [{ type: "observation", measure: "price", price: { value: 110, currency: "USD", perUnit: "kg" } }] },
      { records: [{ type: "observation", measure: "price", percent: -12.5 }] },
    ],
    fails: [
      {
        records: [{ type: "observation", measure: "reference-price", value: { value: 110, currency: "USD" } }],
        expect: [{ pointer: "/price" }],
      },
    ],
  },
  needs: ["measure"],
  when: ({ measure, price }) => price === undefined && prices.has(measure ?? ""),
  *check(record) {
    if (!prices.has(record.measure ?? "") || record.price !== undefined || isExplained(record, "/price")) return;
    const given = (["value", "quantity", "count"] as const).find((field) => record[field] !== undefined);
    if (given === undefined) return;
    const words = { value: "sum of money", quantity: "quantity", count: "count" } as const;
    yield { pointer: "/price", facts: { given: words[given] }, also: ["/measure", `/${given}`] };
  },
});
