import { boundsOf, certainlyOver } from "../_helpers/bounds.ts";
import { items } from "../_helpers/items.ts";
import { isUncertain } from "../_helpers/missing.ts";
import { certainlyOverlap } from "../_helpers/terms.ts";
import { defineRule } from "../define-rule.ts";

/** What building costs is part of what the project costs. */
export const capitalExpenditureOverCost = defineRule({
  code: "capital-expenditure-over-cost",
  severity: "warning",
  scope: "record",
  appliesTo: ["project"],
  template: "Building is said to cost {building} {currency}, more than the {cost} {currency} of the whole project.",
  why: "The project's cost takes in building and finance; the two figures were perhaps exchanged, or are of different years.",
  fix: "Exchange the bases if they were swapped, or give each sum the time for which it holds.",
  source: "Codelist amount-basis; public record 5.1 row 49 (7.4 billion, of which 6.6 are for building)",
  examples: {
    passes: [
      {
        records: [
          {
            type: "project",
            costs: [
              { key: "a", basis: "project-cost", value: 7400000000, currency: "USD", qualifier: "exact" },
              { key: "b", basis: "capital-expenditure", value: 6600000000, currency: "USD", qualifier: "exact" },
            ],
          },
        ],
      },
    ],
    fails: [
      {
        records: [
          {
            type: "project",
            costs: [
              { key: "a", basis: "project-cost", value: 6600000000, currency: "USD", qualifier: "exact" },
              { key: "b", basis: "capital-expenditure", value: 7400000000, currency: "USD", qualifier: "exact" },
            ],
          },
        ],
        expect: [{ pointer: "/costs/1/value" }],
      },
    ],
  },
  needs: ["costs"],
  *check(record) {
    const sure = [...items(record.costs, "/costs")].filter(({ pointer }) => !isUncertain(record, `${pointer}/value`));
    for (const { item: building, pointer } of sure) {
      if (building.basis !== "capital-expenditure" || building.currency === undefined) continue;
      for (const { item: cost, pointer: at } of sure) {
        if (cost.basis !== "project-cost" || cost.currency !== building.currency) continue;
        if (!certainlyOverlap(cost, building) || !certainlyOver(boundsOf(building), boundsOf(cost))) continue;
        yield {
          pointer: `${pointer}/value`,
          values: { building: building.value, currency: building.currency, cost: cost.max ?? cost.value },
          also: [`${at}/value`],
        };
      }
    }
  },
});
