import { estimatesOf, partsOf } from "../_helpers/estimates.ts";
import { mayLackItems } from "../_helpers/missing.ts";
import { defineRule } from "../define-rule.ts";

/** A total that takes in inferred resources shows them apart as well. */
export const inferredNotApart = defineRule({
  code: "inferred-not-apart",
  severity: "warning",
  scope: "record",
  appliesTo: ["facility"],
  template:
    "“{class}” adds inferred resources to better known ones, and the estimate has no row for the inferred alone.",
  why: "Inferred resources may never turn into reserves. Mixed in, they make a deposit look surer than anyone has said it is.",
  fix: "Add the rows of which the total is made. If the source prints only the total, say so in `missing` at the estimate's rows, with `partial`.",
  source:
    "CRIRSCO International Reporting Template; classifications 1.1: inferred may not be added without being shown apart",
  examples: {
    passes: [
      {
        records: [
          {
            type: "facility",
            estimates: [
              {
                key: "a",
                rows: [
                  { key: "a", class: "measured-indicated", role: "total" },
                  { key: "b", class: "inferred", role: "original" },
                  { key: "c", class: "measured-indicated-inferred", role: "total" },
                ],
              },
            ],
          },
          {
            type: "facility",
            id: "example/facility/printed-so",
            estimates: [{ key: "a", rows: [{ key: "c", class: "measured-indicated-inferred", role: "total" }] }],
            missing: [{ key: "a", at: ["/estimates/a/rows"], kind: "not-collected", partial: true }],
          },
        ],
      },
    ],
    fails: [
      {
        records: [
          {
            type: "facility",
            estimates: [{ key: "a", rows: [{ key: "a", class: "measured-indicated-inferred", role: "total" }] }],
          },
        ],
        expect: [{ pointer: "/estimates/0/rows/0/class" }],
      },
    ],
  },
  needs: ["estimates"],
  *check(record, { codelists }) {
    for (const { pointer: at, rows } of estimatesOf(record, codelists)) {
      const apart = rows.some(({ row }) => row.class === "inferred");
      if (apart || mayLackItems(record, `${at}/rows`)) continue;
      for (const { pointer, entry } of rows) {
        const parts = partsOf(entry);
        if (parts.length < 2 || !parts.includes("inferred")) continue;
        yield { pointer: `${pointer}/class`, values: { class: entry?.title } };
      }
    }
  },
});
