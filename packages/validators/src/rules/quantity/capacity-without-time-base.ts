import { items } from "../_helpers/items.ts";
import { isExplained } from "../_helpers/missing.ts";
import { dimensionOf } from "../_helpers/units.ts";
import { defineRule } from "../define-rule.ts";

/** Facilities whose capacity may be what they hold rather than what passes through. */
const stores = new Set(["stockpile", "warehouse", "terminal", "port", "waste-storage"]);

/** What units of a capacity measure where their time is told apart from them. */
const amounts = new Set(["mass", "volume", "energy"]);

/** A capacity is an amount over a time. */
export const capacityWithoutTimeBase = defineRule({
  code: "capacity-without-time-base",
  severity: "warning",
  scope: "record",
  appliesTo: ["facility"],
  template: "The capacity is {value} {unit}, but nothing says over what time.",
  why: "Forty thousand tonnes a day and forty thousand a year differ by a factor of hundreds; both stand in the public record.",
  fix: "Say year, day or another time in `per`. Plant rates a day hold for working days only: operating-day.",
  source: "Public record, implications B: time base (per day, per year)",
  examples: {
    passes: [
      {
        records: [
          {
            type: "facility",
            kinds: ["mine"],
            capacities: [
              { key: "a", quantity: { value: 40000, unit: "t", per: "day" } },
              { key: "b", quantity: { value: 40000, unit: "t/d" } },
            ],
          },
          {
            type: "facility",
            id: "example/facility/store",
            kinds: ["stockpile"],
            capacities: [{ key: "a", quantity: { value: 40000, unit: "t" } }],
          },
        ],
      },
    ],
    fails: [
      {
        records: [
          { type: "facility", kinds: ["mine"], capacities: [{ key: "a", quantity: { value: 40000, unit: "t" } }] },
        ],
        expect: [{ pointer: "/capacities/0/quantity/per" }],
      },
    ],
  },
  needs: ["capacities"],
  when: ({ capacities }) => capacities?.some(({ quantity }) => quantity && quantity.per === undefined) === true,
  *check(record, { codelists }) {
    if (record.recordStatus !== "active" || record.kinds?.some((kind) => stores.has(kind))) return;
    for (const { item, pointer: at } of items(record.capacities, "/capacities")) {
      const { value, unit, per } = item.quantity ?? {};
      const dimension = dimensionOf(codelists, unit);
      if (value === undefined || dimension === undefined || !amounts.has(dimension) || per !== undefined) continue;
      const pointer = `${at}/quantity/per`;
      if (item.stage === "stockpile" || isExplained(record, pointer)) continue;
      yield { pointer, values: { value, unit }, also: [`${at}/quantity/value`, `${at}/quantity/unit`] };
    }
  },
});
