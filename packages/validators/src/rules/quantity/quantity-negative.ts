import { quantitiesOf } from "../_helpers/places.ts";
import { defineRule } from "../define-rule.ts";

/** An amount of material that a plant, contract or deposit has is not below nothing. Statistics may be: stocks shrink. */
export const quantityNegative = defineRule({
  code: "quantity-negative",
  severity: "error",
  scope: "record",
  appliesTo: ["facility", "project", "commitment", "supply-link"],
  template: "The quantity is {value}, less than nothing.",
  why: "It lowers every total in which it stands.",
  fix: "Take the minus sign away, or correct the number. A minus sign may stand for “none”: then leave the quantity out and say so in `missing`.",
  examples: {
    passes: [{ records: [{ type: "supply-link", quantity: { value: 0, unit: "t" } }] }],
    fails: [
      {
        records: [{ type: "supply-link", quantity: { value: -40000, unit: "t" } }],
        expect: [{ pointer: "/quantity/value" }],
      },
    ],
  },
  places: { Quantity: ({ value }) => value !== undefined && value < 0 },
  *check(record) {
    for (const { value: quantity, pointer } of quantitiesOf(record)) {
      const { value } = quantity;
      if (value !== undefined && value < 0) yield { pointer: `${pointer}/value`, values: { value } };
    }
  },
});
