import { estimatesOf, familyOf } from "../_helpers/estimates.ts";
import { isExplained } from "../_helpers/missing.ts";
import { defineRule } from "../define-rule.ts";

/** Under the codes of the CRIRSCO family a named person answers for an estimate. */
export const estimateWithoutPerson = defineRule({
  code: "estimate-without-person",
  severity: "note",
  scope: "record",
  appliesTo: ["facility"],
  template: "The estimate follows {code}, which asks for a competent or qualified person, and none is named.",
  why: "The name is what makes such an estimate one that somebody answers for.",
  fix: "Give the person's name, or say in `missing` why it is not given.",
  source: "CRIRSCO International Reporting Template; classifications 1.1",
  examples: {
    passes: [
      {
        records: [
          {
            type: "facility",
            estimates: [
              { key: "a", reportingCode: "jorc", person: { name: "A. Geologist" } },
              { key: "b", reportingCode: "historic" },
            ],
          },
        ],
      },
    ],
    fails: [
      {
        records: [{ type: "facility", estimates: [{ key: "a", reportingCode: "ni-43-101" }] }],
        expect: [{ pointer: "/estimates/0/person" }],
      },
    ],
  },
  needs: ["estimates"],
  *check(record, { codelists }) {
    if (record.recordStatus !== "active") return;
    for (const { estimate, pointer: at } of estimatesOf(record, codelists)) {
      if (estimate.person !== undefined || familyOf(estimate, codelists) !== "crirsco") continue;
      const pointer = `${at}/person`;
      const code = codelists.entry("reporting-code", estimate.reportingCode ?? "")?.title;
      if (!isExplained(record, pointer)) yield { pointer, values: { code }, also: [`${at}/reportingCode`] };
    }
  },
});
