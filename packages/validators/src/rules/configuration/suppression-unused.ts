import { defineRule } from "../define-rule.ts";

/** A suppression that holds nothing back is not needed. */
export const suppressionUnused = defineRule({
  code: "suppression-unused",
  severity: "note",
  scope: "configuration",
  template: "The suppression of {code} holds back no finding.",
  why: "It was mended, or the suppression speaks of another record or place than was meant, and would one day hide something new.",
  fix: "Take the suppression out, or correct its record and place.",
  examples: {
    passes: [{ value: { suppressions: [] } }],
    fails: [
      {
        value: { suppressions: [{ code: "by-product-alone", reason: "Asked the operator.", until: "2027-01-31" }] },
        pointer: "/suppressions/0",
      },
    ],
  },
});
