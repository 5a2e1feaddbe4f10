import { pricesOf } from "../_helpers/places.ts";
import { dimensionOf } from "../_helpers/units.ts";
import { defineRule } from "../define-rule.ts";

const sold = ["mass", "volume", "energy", "power", "area", "separative-work"];

/** A price is for an amount of something. */
export const priceUnitUnfit = defineRule({
  code: "price-unit-unfit",
  severity: "error",
  scope: "record",
  template: "The price is per “{unit}”, a unit of {dimension}, which nobody buys.",
  why: "A price that is not per weight, volume or energy can be compared with no other price.",
  fix: "Give the unit that the price buys, such as kg, t or [lb_av]; what the weight counts goes into `basis`.",
  source: "Codelist unit, column dimension",
  examples: {
    passes: [
      {
        records: [{ type: "observation", price: { value: 110, currency: "USD", perUnit: "kg", basis: "ndpr-oxide" } }],
      },
      { records: [{ type: "observation", price: { value: 300, currency: "USD", perUnit: "mtu" } }] },
    ],
    fails: [
      {
        records: [{ type: "observation", price: { value: 110, currency: "USD", perUnit: "equivalent:TREO" } }],
        expect: [{ pointer: "/price/perUnit" }],
      },
    ],
  },
  places: {
    Price: ({ perUnit }, { codelists }) => {
      const dimension = dimensionOf(codelists, perUnit);
      return dimension !== undefined && !sold.includes(dimension);
    },
  },
  *check(record, { codelists }) {
    for (const { value, pointer } of pricesOf(record)) {
      const dimension = dimensionOf(codelists, value.perUnit);
      if (dimension === undefined || sold.includes(dimension)) continue;
      yield { pointer: `${pointer}/perUnit`, values: { unit: value.perUnit }, facts: { dimension } };
    }
  },
});
