import { estimatesOf } from "../_helpers/estimates.ts";
import { items } from "../_helpers/items.ts";
import { defineRule } from "../define-rule.ts";

/** A quantity has one place on the axes of viability and feasibility. On the axis of confidence, G1 to G3 may be added up. */
const single = new Set(["E", "F"]);

/** UNFC categories of a row: one of each axis. */
export const unfcAxisRepeated = defineRule({
  code: "unfc-axis-repeated",
  severity: "error",
  scope: "record",
  appliesTo: ["facility"],
  template: "The row has two UNFC categories of the axis {axis}: {first} and {second}.",
  why: "A quantity cannot be both viable and not viable. The row falls into two classes and is counted in both.",
  fix: "Keep the one that holds, or split the row.",
  source: "UNFC 2019, classes by E, F and G",
  examples: {
    passes: [
      {
        records: [
          { type: "facility", estimates: [{ key: "a", rows: [{ key: "a", unfc: ["E2", "F2.1", "G1", "G2"] }] }] },
        ],
      },
    ],
    fails: [
      {
        records: [
          { type: "facility", estimates: [{ key: "a", rows: [{ key: "a", unfc: ["E1", "F1", "E3.2", "G1"] }] }] },
        ],
        expect: [{ pointer: "/estimates/0/rows/0/unfc/2" }],
      },
    ],
  },
  needs: ["estimates"],
  *check(record, { codelists }) {
    for (const { rows } of estimatesOf(record, codelists)) {
      for (const { row, pointer: at } of rows) {
        const seen = new Map<string, { code: string; pointer: string }>();
        for (const { item: code, pointer } of items(row.unfc, `${at}/unfc`)) {
          const axis = codelists.entry("unfc-category", code)?.extra.axis;
          if (axis === undefined || !single.has(axis)) continue;
          const first = seen.get(axis);
          if (!first) seen.set(axis, { code, pointer });
          else yield { pointer, values: { first: first.code, second: code }, facts: { axis }, also: [first.pointer] };
        }
      }
    }
  },
});
