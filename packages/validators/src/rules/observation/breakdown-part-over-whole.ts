import { certainlyOver } from "../_helpers/bounds.ts";
import { partsOf } from "../_helpers/breakdowns.ts";
import { defineRule } from "../define-rule.ts";

/** No part is more than the whole, even where parts overlap. */
export const breakdownPartOverWhole = defineRule({
  code: "breakdown-part-over-whole",
  severity: "error",
  scope: "record",
  appliesTo: ["observation"],
  template: "This part is {part}, more than the whole of {whole}.",
  why: "A part that exceeds its whole shows that one of the two is wrong or counts something else.",
  fix: "Correct the number, or check that part and whole count the same thing at the same time.",
  source: "Codelist breakdown-kind",
  examples: {
    passes: [
      {
        records: [
          {
            type: "observation",
            count: 32,
            breakdowns: [{ key: "a", kind: "overlapping", rows: [{ key: "a", count: 32 }] }],
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
                key: "a",
                kind: "overlapping",
                rows: [
                  { key: "a", count: 19 },
                  { key: "b", count: 37 },
                ],
              },
            ],
          },
        ],
        expect: [{ pointer: "/breakdowns/0/rows/1/count" }],
      },
    ],
  },
  needs: ["breakdowns"],
  *check(record) {
    for (const { breakdown, whole, rows, isComplete } of partsOf(record)) {
      // An additive breakdown with a negative part may have one above the whole: a change of stocks.
      if (rows.some(({ counted }) => counted.value < 0)) continue;
      // Where the parts are said to add up, the wrong sum is told already.
      if (breakdown.kind === "additive" && isComplete) continue;
      for (const { counted } of rows) {
        if (!certainlyOver(counted.bounds, whole.bounds)) continue;
        yield { pointer: counted.pointer, values: { part: counted.value, whole: whole.value }, also: [whole.pointer] };
      }
    }
  },
});
