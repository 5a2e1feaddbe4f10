import { estimatesOf } from "../_helpers/estimates.ts";
import { isExplained } from "../_helpers/missing.ts";
import { defineRule } from "../define-rule.ts";

/** Where an estimate has resources and reserves, it says whether the one contains the other. */
export const resourceBasisMissing = defineRule({
  code: "resource-basis-missing",
  severity: "warning",
  scope: "record",
  appliesTo: ["facility"],
  template: "The estimate has resources and reserves, but does not say whether the resources include the reserves.",
  why: "Inclusive resources must never be added to reserves, exclusive ones may: the same rows give two totals.",
  fix: "Set `resourceBasis` to inclusive or exclusive, or to not-stated if the source does not say.",
  source: "Classifications 1.1; 17 CFR 229.1303",
  examples: {
    passes: [
      {
        records: [
          {
            type: "facility",
            estimates: [
              {
                key: "a",
                resourceBasis: "not-stated",
                rows: [
                  { key: "a", class: "measured", role: "original" },
                  { key: "b", class: "proved", role: "original" },
                ],
              },
              { key: "b", rows: [{ key: "a", class: "measured", role: "original" }] },
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
            estimates: [
              {
                key: "a",
                rows: [
                  { key: "a", class: "measured", role: "original" },
                  { key: "b", class: "proved", role: "original" },
                ],
              },
            ],
          },
        ],
        expect: [{ pointer: "/estimates/0/resourceBasis" }],
      },
    ],
  },
  needs: ["estimates"],
  *check(record, { codelists }) {
    for (const { estimate, pointer: at, rows } of estimatesOf(record, codelists)) {
      const kinds = new Set(rows.map(({ entry }) => entry?.extra.kind));
      if (estimate.resourceBasis !== undefined || !kinds.has("resource") || !kinds.has("reserve")) continue;
      const pointer = `${at}/resourceBasis`;
      if (!isExplained(record, pointer)) yield { pointer };
    }
  },
});
