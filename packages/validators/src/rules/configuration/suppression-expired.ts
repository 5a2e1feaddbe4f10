import { defineRule } from "../define-rule.ts";

/** A suppression whose last day is past no longer holds anything back. */
export const suppressionExpired = defineRule({
  code: "suppression-expired",
  severity: "error",
  scope: "configuration",
  template: "“{reason}”: this suppression of {code} held until {until}.",
  why: "A finding was let stand for a time, and the time is over: either it was mended, or somebody must decide anew.",
  fix: "Mend the finding and take the suppression out, or give it a new reason and a new last day.",
  examples: {
    passes: [
      { value: { suppressions: [{ code: "by-product-alone", reason: "Asked the operator.", until: "2026-11-23" }] } },
    ],
    fails: [
      {
        value: { suppressions: [{ code: "by-product-alone", reason: "Asked the operator.", until: "2026-11-22" }] },
        pointer: "/suppressions/0",
      },
    ],
  },
});
