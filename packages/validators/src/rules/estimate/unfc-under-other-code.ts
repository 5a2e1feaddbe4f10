import { estimatesOf, familyOf } from "../_helpers/estimates.ts";
import { defineRule } from "../define-rule.ts";

/** What is reported under a code of the CRIRSCO family has no UNFC categories until someone converts it. */
export const unfcUnderOtherCode = defineRule({
  code: "unfc-under-other-code",
  severity: "warning",
  scope: "record",
  appliesTo: ["facility"],
  template:
    "The row is said to be as reported, under {code}, yet it has UNFC categories, which that code does not give.",
  why: "The categories were worked out by somebody; told as reported, they look like the competent person's own.",
  fix: "Put the categories on a row of its own with the role converted, beside the original.",
  source: "ECE/ENERGY bridging document between the CRIRSCO Template and UNFC; classifications 2.5",
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
                rows: [
                  { key: "a", class: "indicated", role: "original" },
                  { key: "b", class: "indicated", role: "converted", unfc: ["E2", "F2", "G2"] },
                ],
              },
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
                rows: [{ key: "a", class: "indicated", role: "original", unfc: ["E2"] }],
              },
            ],
          },
        ],
        expect: [{ pointer: "/estimates/0/rows/0/unfc" }],
      },
    ],
  },
  needs: ["estimates"],
  *check(record, { codelists }) {
    for (const { estimate, pointer: at, rows } of estimatesOf(record, codelists)) {
      if (familyOf(estimate, codelists) !== "crirsco") continue;
      const code = codelists.entry("reporting-code", estimate.reportingCode ?? "")?.title;
      for (const { row, pointer } of rows) {
        if (row.unfc === undefined || row.role !== "original") continue;
        yield { pointer: `${pointer}/unfc`, values: { code }, also: [`${at}/reportingCode`] };
      }
    }
  },
});
