import { excessOf } from "../_helpers/capacities.ts";
import { defineRule } from "../define-rule.ts";

/** A plant seldom makes more than it is designed for. */
export const capacityActualOverNameplate = defineRule({
  code: "capacity-actual-over-nameplate",
  severity: "note",
  scope: "record",
  appliesTo: ["facility"],
  template:
    "The plant is said to have made {actual} {unit}, more than the {nameplate} {unit} for which it is designed.",
  why: "A little more is possible; much more means that unit, basis or phase differ between the two figures.",
  fix: "Check unit, basis and time of both figures. If the plant was enlarged, end the old design figure and add the new one.",
  source: "Codelist capacity-kind",
  examples: {
    passes: [
      {
        records: [
          {
            type: "facility",
            capacities: [
              { key: "a", kind: "nameplate", direction: "output", quantity: { value: 40000, unit: "t", per: "year" } },
              { key: "b", kind: "actual", direction: "output", quantity: { value: 38000, unit: "t", per: "year" } },
              { key: "c", kind: "actual", direction: "input", quantity: { value: 900000, unit: "t", per: "year" } },
            ],
          },
        ],
      },
    ],
    fails: [
      {
        records: [
          {
            type: "facility",
            capacities: [
              { key: "a", kind: "nameplate", direction: "output", quantity: { value: 40000, unit: "t", per: "year" } },
              { key: "b", kind: "actual", direction: "output", quantity: { value: 64000, unit: "t", per: "year" } },
            ],
          },
        ],
        expect: [{ pointer: "/capacities/1/quantity/value" }],
      },
    ],
  },
  needs: ["capacities"],
  when: ({ capacities }) => capacities?.some(({ kind }) => kind === "actual") === true,
  *check(record) {
    for (const { more, less } of excessOf(record, "actual", "nameplate")) {
      const { value: actual, unit } = more.item.quantity ?? {};
      yield {
        pointer: `${more.pointer}/quantity/value`,
        values: { actual, unit, nameplate: less.item.quantity?.value },
        also: [`${less.pointer}/quantity/value`],
      };
    }
  },
});
