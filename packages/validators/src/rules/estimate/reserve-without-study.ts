import { estimatesOf, familyOf } from "../_helpers/estimates.ts";
import { defineRule } from "../define-rule.ts";

const tooEarly = new Set(["none", "scoping"]);

/** A resource becomes a reserve only by a pre-feasibility study or more. */
export const reserveWithoutStudy = defineRule({
  code: "reserve-without-study",
  severity: "error",
  scope: "record",
  appliesTo: ["facility"],
  template:
    "The estimate has reserves ({class}), but the highest study is “{study}”; reserves need a pre-feasibility study.",
  why: "A reserve is what can be mined at a profit, shown by a study. Without one it is a resource, and lenders and ministries plan on ore that may not pay.",
  fix: "Correct the study, or class the row as a resource.",
  source: "CRIRSCO International Reporting Template, modifying factors; 17 CFR 229.1302; classifications 1.2",
  examples: {
    passes: [
      {
        records: [
          {
            type: "facility",
            estimates: [
              {
                key: "a",
                reportingCode: "jorc",
                study: "feasibility",
                rows: [{ key: "a", class: "probable", role: "original" }],
              },
              {
                key: "b",
                reportingCode: "jorc",
                study: "scoping",
                rows: [{ key: "a", class: "inferred", role: "original" }],
              },
              { key: "c", reportingCode: "gkz", study: "none", rows: [{ key: "a", class: "reserve-unclassified" }] },
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
                reportingCode: "jorc",
                study: "scoping",
                rows: [{ key: "a", class: "probable", role: "original" }],
              },
            ],
          },
        ],
        expect: [{ pointer: "/estimates/0/rows/0/class" }],
      },
    ],
  },
  needs: ["estimates"],
  *check(record, { codelists }) {
    for (const { estimate, pointer: at, rows } of estimatesOf(record, codelists)) {
      if (!tooEarly.has(estimate.study ?? "") || familyOf(estimate, codelists) !== "crirsco") continue;
      const study = codelists.entry("study-level", estimate.study ?? "")?.title ?? estimate.study;
      for (const { pointer, entry } of rows) {
        if (entry?.extra.kind !== "reserve") continue;
        yield { pointer: `${pointer}/class`, values: { class: entry.title, study }, also: [`${at}/study`] };
      }
    }
  },
});
