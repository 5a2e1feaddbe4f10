import { removed } from "../_helpers/edits.ts";
import { quantitiesOf } from "../_helpers/places.ts";
import { dimensionOf, isRate } from "../_helpers/units.ts";
import { defineRule } from "../define-rule.ts";

/** A rate says once over what time it runs. */
export const timeBaseTwice = defineRule({
  code: "time-base-twice",
  severity: "error",
  scope: "record",
  template: "The unit “{unit}” already says over what time, and `per` says it again ({per}).",
  why: "Tonnes a year, a year, are read by one program as tonnes and by another as growth.",
  fix: "Keep the plain unit and `per`, or the unit with its time and no `per`.",
  source: "Design 3.1, quantities",
  examples: {
    passes: [
      {
        records: [
          {
            type: "facility",
            capacities: [
              { key: "a", quantity: { value: 40000, unit: "t", per: "year" } },
              { key: "b", quantity: { value: 40000, unit: "t/a" } },
              { key: "c", quantity: { value: 300, unit: "MW" } },
            ],
          },
        ],
      },
    ],
    fails: [
      {
        records: [
          { type: "facility", capacities: [{ key: "a", quantity: { value: 40000, unit: "t/a", per: "year" } }] },
        ],
        expect: [{ pointer: "/capacities/0/quantity/per" }],
      },
      {
        records: [{ type: "facility", capacities: [{ key: "a", quantity: { value: 110, unit: "t/d", per: "year" } }] }],
        expect: [{ pointer: "/capacities/0/quantity/per" }],
      },
    ],
  },
  places: {
    Quantity: ({ unit, per }, { codelists }) =>
      unit !== undefined && per !== undefined && isRate(dimensionOf(codelists, unit) ?? ""),
  },
  *check(record, { codelists }) {
    for (const { value, pointer: at } of quantitiesOf(record)) {
      const { unit, per } = value;
      const dimension = dimensionOf(codelists, unit);
      if (unit === undefined || per === undefined || dimension === undefined || !isRate(dimension)) continue;
      // Where both name the same time, `per` adds nothing and can go.
      const ofUnit = unit.slice(unit.lastIndexOf("/") + 1);
      const same = unit.includes("/") && codelists.entry("time-base", per)?.extra.ucum === ofUnit;
      const pointer = `${at}/per`;
      yield {
        pointer,
        values: { unit, per },
        also: [`${at}/unit`],
        ...(same && { edits: [removed(pointer, per, "safe")] }),
      };
    }
  },
});
