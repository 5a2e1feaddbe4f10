import { type Bounds, boundsOf, certainlyDiffer, numberOf, printedBounds, sumOf } from "../_helpers/bounds.ts";
import { type Counted, partsOf } from "../_helpers/breakdowns.ts";
import { defineRule } from "../define-rule.ts";

/** Parts that may be added sum to the whole. */
export const breakdownSumDiffers = defineRule({
  code: "breakdown-sum-differs",
  severity: "error",
  scope: "record",
  appliesTo: ["observation"],
  template: "The parts sum to {sum}, the whole is {whole}, and the breakdown is said to be additive.",
  why: "Either a part is missing or wrong, or one thing counts in several parts, and then they must never be added.",
  fix: "Correct the parts. If one thing may stand in several parts, set the kind of the breakdown to overlapping.",
  source: "Public record 2.13: 32 projects, 37 stages",
  examples: {
    passes: [
      {
        records: [
          {
            type: "observation",
            count: 32,
            breakdowns: [
              {
                key: "region",
                kind: "additive",
                rows: [
                  { key: "africa", count: 13 },
                  { key: "americas", count: 8 },
                  { key: "asia", count: 6 },
                  { key: "europe", count: 5 },
                ],
              },
              {
                key: "stage",
                kind: "overlapping",
                rows: [
                  { key: "up", count: 19 },
                  { key: "mid", count: 15 },
                  { key: "recycling", count: 3 },
                ],
              },
            ],
          },
          {
            // Rounded shares of a rounded total.
            type: "observation",
            id: "example/observation/rounded",
            quantity: { value: 240000, unit: "t" },
            breakdowns: [
              {
                key: "a",
                kind: "additive",
                rows: [
                  { key: "a", quantity: { value: 88000, unit: "t" } },
                  { key: "b", quantity: { value: 153000, unit: "t" } },
                ],
              },
            ],
          },
          {
            type: "observation",
            id: "example/observation/withheld",
            count: 10,
            breakdowns: [{ key: "a", kind: "additive", rows: [{ key: "a", count: 4 }] }],
            missing: [{ key: "a", at: ["/breakdowns/a/rows"], kind: "withheld", partial: true }],
          },
        ],
      },
    ],
    fails: [
      {
        records: [
          {
            type: "observation",
            count: 32,
            breakdowns: [
              {
                key: "stage",
                kind: "additive",
                rows: [
                  { key: "up", count: 19 },
                  { key: "mid", count: 15 },
                  { key: "recycling", count: 3 },
                ],
              },
            ],
          },
        ],
        expect: [{ pointer: "/breakdowns/0/rows" }],
      },
    ],
  },
  needs: ["breakdowns"],
  *check(record) {
    for (const { breakdown, pointer, whole, rows, isComplete } of partsOf(record)) {
      if (breakdown.kind !== "additive" || !isComplete) continue;
      const isCount = whole.pointer === "/count";
      // Things are counted one by one; weights are rounded in print.
      const of = ({ value, bounds }: Counted): Bounds =>
        isCount || bounds.low !== bounds.high ? bounds : printedBounds(value);
      if (!certainlyDiffer(sumOf(rows.map(({ counted }) => of(counted))), of(whole))) continue;
      const sum = sumOf(rows.map(({ counted }) => boundsOf({ value: counted.value }))).low;
      yield {
        pointer: `${pointer}/rows`,
        values: { sum: numberOf(sum), whole: whole.value },
        also: [whole.pointer, ...rows.map(({ counted }) => counted.pointer)],
      };
    }
  },
});
