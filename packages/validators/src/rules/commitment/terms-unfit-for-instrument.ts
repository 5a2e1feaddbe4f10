import { defineRule } from "../define-rule.ts";

/** The terms of a commitment are those of its instrument. */
export const termsUnfitForInstrument = defineRule({
  code: "terms-unfit-for-instrument",
  severity: "error",
  scope: "record",
  appliesTo: ["commitment"],
  template:
    "The instrument is “{instrument}”, whose terms are those of {needed}; the terms given are those of {given}.",
  why: "Loans, stakes and purchases are totalled apart. With terms of another kind the money is counted in the wrong column.",
  fix: "Correct the instrument or the terms. Where one deal has several instruments, each is a commitment of its own, part of a package.",
  source: "Codelist instrument, column terms",
  examples: {
    passes: [
      {
        records: [
          { type: "commitment", instrument: "senior-secured-loan", terms: { type: "loan", tenorYears: 12 } },
          {
            type: "commitment",
            id: "example/commitment/b",
            instrument: "loan",
            terms: { type: "other", text: "See filing." },
          },
          { type: "commitment", id: "example/commitment/c", instrument: "blended-finance", terms: { type: "loan" } },
        ],
      },
    ],
    fails: [
      {
        records: [{ type: "commitment", instrument: "loan", terms: { type: "equity", percent: 15 } }],
        expect: [{ pointer: "/terms/type" }],
      },
    ],
  },
  needs: ["terms"],
  *check({ instrument, terms }, { codelists }) {
    const entry = instrument === undefined ? undefined : codelists.entry("instrument", instrument);
    const needed = entry?.extra.terms;
    // Terms in words fit any instrument, and an instrument that no kind of terms fits may have any.
    if (!entry || !needed || needed === "other" || terms === undefined || terms.type === "other") return;
    if (terms.type === needed) return;
    yield {
      pointer: "/terms/type",
      values: { instrument: entry.title, given: terms.type },
      facts: { needed },
      also: ["/instrument"],
    };
  },
});
