import { defineRule } from "../define-rule.ts";

/** Only a single instrument has terms: a package or headline is a sum over several. */
export const termsOnSum = defineRule({
  code: "terms-on-sum",
  severity: "warning",
  scope: "record",
  appliesTo: ["commitment"],
  template: "A {kind} is a figure over several instruments, yet terms of one instrument are given.",
  why: "If it is one instrument it is missing from every total, since packages and headlines are never added in; if it is not, the terms hold for none of its parts.",
  fix: "If it is one instrument, set `kind` to instrument. If not, move the terms to the parts.",
  source: "Codelist commitment-kind; public record 5.2 D9",
  examples: {
    passes: [
      { records: [{ type: "commitment", kind: "instrument", terms: { type: "loan" } }] },
      { records: [{ type: "commitment", kind: "headline" }] },
    ],
    fails: [
      {
        records: [{ type: "commitment", kind: "headline", terms: { type: "loan", tenorYears: 15 } }],
        expect: [{ pointer: "/terms" }],
      },
    ],
  },
  needs: ["terms"],
  *check({ kind, terms }) {
    if (terms === undefined || kind === undefined || kind === "instrument") return;
    yield { pointer: "/terms", values: { kind }, also: ["/kind"] };
  },
});
