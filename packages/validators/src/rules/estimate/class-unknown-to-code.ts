import { estimatesOf, familyOf, partsOf } from "../_helpers/estimates.ts";
import { defineRule } from "../define-rule.ts";

/** Classes that no code of the CRIRSCO family knows. */
const foreign = new Set(["national-class", "unfc-class"]);

/** A row that an estimate reports itself is in a class of the code that the estimate follows. */
export const classUnknownToCode = defineRule({
  code: "class-unknown-to-code",
  severity: "error",
  scope: "record",
  appliesTo: ["facility"],
  template: "“{class}” is not a class of {code}, the code that the estimate follows.",
  why: "The same word means different certainty under different codes. A class borrowed from another code makes tonnes comparable that are not.",
  fix: "Give the class in the code's own terms. If the row was worked out from another classification, set its role to converted.",
  source: "CRIRSCO International Reporting Template; UNFC 2019; classifications 1.1, 2.5",
  examples: {
    passes: [
      {
        records: [
          {
            type: "facility",
            estimates: [
              { key: "a", reportingCode: "jorc", rows: [{ key: "a", class: "indicated", role: "original" }] },
              {
                key: "b",
                reportingCode: "unfc",
                rows: [
                  { key: "a", class: "unfc-class", role: "original", unfc: ["E2", "F2", "G2"] },
                  { key: "b", class: "indicated", role: "converted" },
                ],
              },
              { key: "c", reportingCode: "historic", rows: [{ key: "a", class: "measured", role: "original" }] },
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
              { key: "a", reportingCode: "jorc", rows: [{ key: "a", class: "national-class", role: "original" }] },
              { key: "b", reportingCode: "unfc", rows: [{ key: "a", class: "proved-probable", role: "original" }] },
            ],
          },
        ],
        expect: [{ pointer: "/estimates/0/rows/0/class" }, { pointer: "/estimates/1/rows/0/class" }],
      },
    ],
  },
  needs: ["estimates"],
  *check(record, { codelists }) {
    for (const { estimate, pointer: at, rows } of estimatesOf(record, codelists)) {
      const family = familyOf(estimate, codelists);
      const code = codelists.entry("reporting-code", estimate.reportingCode ?? "")?.title;
      for (const { row, pointer, entry } of rows) {
        if (!entry || row.role !== "original") continue;
        const ofCrirsco = Boolean(entry.extra.unfc) || partsOf(entry).length > 0;
        const unknown = family === "crirsco" ? foreign.has(entry.code) : family === "unfc" && ofCrirsco;
        if (!unknown) continue;
        yield { pointer: `${pointer}/class`, values: { class: entry.title, code }, also: [`${at}/reportingCode`] };
      }
    }
  },
});
