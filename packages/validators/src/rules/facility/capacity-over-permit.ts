import { excessOf } from "../_helpers/capacities.ts";
import { defineRule } from "../define-rule.ts";

/** A plant makes no more than it is permitted to make. */
export const capacityOverPermit = defineRule({
  code: "capacity-over-permit",
  severity: "warning",
  scope: "record",
  appliesTo: ["facility"],
  template: "The plant is said to have made {actual} {unit}, more than the {permitted} {unit} that its permit allows.",
  why: "Either a law was broken, which should not be told by mistake, or one of the figures is wrong.",
  fix: "Check both figures. If the permit was changed, end the old figure and add the new one.",
  source: "Codelist capacity-kind",
  examples: {
    passes: [
      {
        records: [
          {
            type: "facility",
            capacities: [
              { key: "a", kind: "permitted", direction: "output", quantity: { value: 40000, unit: "t", per: "year" } },
              { key: "b", kind: "actual", direction: "output", quantity: { value: 40000, unit: "t", per: "year" } },
              { key: "c", kind: "nameplate", direction: "output", quantity: { value: 60000, unit: "t", per: "year" } },
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
              { key: "a", kind: "permitted", direction: "output", quantity: { value: 40000, unit: "t", per: "year" } },
              { key: "b", kind: "actual", direction: "output", quantity: { value: 52500, unit: "t", per: "year" } },
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
    for (const { more, less } of excessOf(record, "actual", "permitted")) {
      const { value: actual, unit } = more.item.quantity ?? {};
      yield {
        pointer: `${more.pointer}/quantity/value`,
        values: { actual, unit, permitted: less.item.quantity?.value },
        also: [`${less.pointer}/quantity/value`],
      };
    }
  },
});
