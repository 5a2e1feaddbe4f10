import { pricesOf } from "../_helpers/places.ts";
import { defineRule } from "../define-rule.ts";

/** Units in which only content in an ore, a concentrate or a salt is priced, never the metal itself. */
const contentUnits = new Set(["mtu", "stu", "dmtu"]);
const ofContent = new Set(["ore-concentrate", "intermediate"]);

/** A price unit is one in which the form is sold. */
export const priceUnitOfOtherForm = defineRule({
  code: "price-unit-of-other-form",
  severity: "warning",
  scope: "record",
  template:
    "The price is per {unit}, in which content is priced that is still in an ore or a salt; the form is {form}.",
  why: "A tonne unit is ten kilograms of what is contained. Read as a price of metal it is wrong by the oxygen, or by a hundred.",
  fix: "Give the form that the quotation is for, such as concentrate or apt, or the unit in which the metal is sold.",
  source: "Codelist unit: metric and short tonne units; codelist mineral-form, column productStage",
  examples: {
    passes: [
      {
        records: [
          {
            type: "observation",
            price: {
              value: 300,
              currency: "USD",
              perUnit: "mtu",
              of: "tungsten",
              form: "apt",
              basis: "tungsten-trioxide",
            },
          },
        ],
      },
      { records: [{ type: "observation", price: { value: 40, currency: "USD", perUnit: "kg", form: "metal" } }] },
    ],
    fails: [
      {
        records: [{ type: "observation", price: { value: 300, currency: "USD", perUnit: "mtu", form: "metal" } }],
        expect: [{ pointer: "/price/perUnit" }],
      },
    ],
  },
  places: { Price: ({ perUnit, form }) => form !== undefined && contentUnits.has(perUnit ?? "") },
  *check(record, { codelists }) {
    for (const { value, pointer } of pricesOf(record)) {
      const { perUnit, form } = value;
      if (perUnit === undefined || form === undefined || !contentUnits.has(perUnit)) continue;
      const entry = codelists.entry("mineral-form", form);
      const stage = entry?.extra.productStage;
      if (!entry || !stage || ofContent.has(stage)) continue;
      const unit = codelists.entry("unit", perUnit)?.title ?? perUnit;
      yield { pointer: `${pointer}/perUnit`, facts: { unit, form: entry.title }, also: [`${pointer}/form`] };
    }
  },
});
