import { isExplained } from "../_helpers/missing.ts";
import { defineRule } from "../define-rule.ts";

/** A loan that needs a signed offtake says on which it rests. */
export const offtakeRequiredUnlinked = defineRule({
  code: "offtake-required-unlinked",
  severity: "note",
  scope: "record",
  appliesTo: ["commitment"],
  template: "The loan needs a signed offtake, but no offtake is named on which it depends.",
  why: "The size of such a loan follows from the offtake; without the link nobody sees whether the condition is met.",
  fix: "Name the offtake's commitment in `conditionalOn`, or say in `missing` why it is not known.",
  source: "Public record 5.1: EXIM's Supply Chain Resiliency Initiative ties the loan size to a signed offtake [S194]",
  examples: {
    passes: [
      {
        records: [
          {
            type: "commitment",
            terms: { type: "loan", offtakeRequired: true },
            conditionalOn: ["x/commitment/offtake"],
          },
        ],
      },
      { records: [{ type: "commitment", terms: { type: "loan", offtakeRequired: false } }] },
    ],
    fails: [
      {
        records: [{ type: "commitment", terms: { type: "loan", offtakeRequired: true } }],
        expect: [{ pointer: "/conditionalOn" }],
      },
    ],
  },
  needs: ["terms"],
  *check(record) {
    const { terms, conditionalOn } = record;
    if (terms?.type !== "loan" || !terms.offtakeRequired || conditionalOn !== undefined) return;
    if (!isExplained(record, "/conditionalOn")) yield { pointer: "/conditionalOn", also: ["/terms/offtakeRequired"] };
  },
});
