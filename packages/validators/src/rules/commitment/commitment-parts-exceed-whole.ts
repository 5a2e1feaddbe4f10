import { certainlyOver, numberOf, sumOf } from "../_helpers/bounds.ts";
import { commitmentsIn, factsOf, instrumentsOf, leastFitting, partsIn } from "../_helpers/commitments.ts";
import { defineRule } from "../define-rule.ts";

/** The parts of a package are not more than the package. */
export const commitmentPartsExceedWhole = defineRule({
  code: "commitment-parts-exceed-whole",
  severity: "warning",
  scope: "dataset",
  appliesTo: ["commitment"],
  template: "The parts of this {kind} sum to at least {sum} {currency}, more than the {whole} {currency} of the whole.",
  why: "Either a part does not belong to it, a part is counted twice, or the printed total is wrong. Whoever trusts the total and whoever adds the parts get different answers.",
  fix: "Check the parts against the source. If the source's own arithmetic does not work out, keep its total and add a claim of kind arithmetic.",
  source: "Public record 5.2 D2, and row 64 (840 printed, the parts sum to 845)",
  examples: {
    passes: [
      {
        records: [
          {
            type: "commitment",
            id: "example/commitment/lobito",
            kind: "package",
            amounts: [{ key: "a", basis: "principal", value: 753000000, currency: "USD", qualifier: "exact" }],
          },
          {
            type: "commitment",
            id: "example/commitment/dfc",
            kind: "instrument",
            amounts: [{ key: "a", basis: "principal", value: 553000000, currency: "USD", qualifier: "exact" }],
            relations: [{ key: "a", kind: "part-of", record: "example/commitment/lobito", certainty: "stated" }],
          },
          {
            type: "commitment",
            id: "example/commitment/dbsa",
            kind: "instrument",
            amounts: [{ key: "a", basis: "principal", value: 200000000, currency: "USD", qualifier: "exact" }],
            relations: [{ key: "a", kind: "part-of", record: "example/commitment/lobito", certainty: "stated" }],
          },
          // A ceiling may come to nothing, and nothing certain follows from a link that is only possible.
          {
            type: "commitment",
            id: "example/commitment/up-to",
            kind: "instrument",
            amounts: [{ key: "a", basis: "principal", value: 900000000, currency: "USD", qualifier: "up-to" }],
            relations: [{ key: "a", kind: "part-of", record: "example/commitment/lobito", certainty: "stated" }],
          },
          {
            type: "commitment",
            id: "example/commitment/perhaps",
            kind: "instrument",
            amounts: [{ key: "a", basis: "principal", value: 900000000, currency: "USD", qualifier: "exact" }],
            relations: [{ key: "a", kind: "part-of", record: "example/commitment/lobito", certainty: "possible" }],
          },
        ],
      },
    ],
    fails: [
      {
        records: [
          {
            type: "commitment",
            id: "example/commitment/nolans",
            kind: "package",
            amounts: [{ key: "a", basis: "financing", value: 840000000, currency: "AUD", qualifier: "exact" }],
          },
          {
            type: "commitment",
            id: "example/commitment/facility",
            kind: "instrument",
            amounts: [{ key: "a", basis: "principal", value: 815000000, currency: "AUD", qualifier: "exact" }],
            relations: [{ key: "a", kind: "part-of", record: "example/commitment/nolans", certainty: "stated" }],
          },
          {
            type: "commitment",
            id: "example/commitment/grant",
            kind: "instrument",
            amounts: [{ key: "a", basis: "grant", value: 30000000, currency: "AUD", qualifier: "exact" }],
            relations: [{ key: "a", kind: "part-of", record: "example/commitment/nolans", certainty: "stated" }],
          },
        ],
        expect: [{ record: "example/commitment/nolans", pointer: "/amounts/0/value" }],
      },
    ],
  },
  collect: factsOf,
  *finish(collected) {
    const all = commitmentsIn(collected);
    const parts = partsIn(all);
    for (const whole of all.values()) {
      if (whole.fact.kind === "instrument" || whole.fact.admitsMismatch) continue;
      const instruments = instrumentsOf(whole.id, parts).filter(
        // Money that may be another's, or that is no longer there, counts for nothing certain.
        ({ fact }) => !fact.shared && fact.statusClass !== "ended",
      );
      for (const sum of whole.sums) {
        const { basis, currency, value, bounds } = sum.data;
        const counted = instruments.flatMap((part) => leastFitting(part, basis, currency) ?? []);
        const total = sumOf(counted.map(({ data }) => data.bounds));
        if (counted.length === 0 || total.low === undefined || !certainlyOver(total, bounds)) continue;
        const { kind } = whole.fact;
        const values = { kind, sum: numberOf(total.low), whole: value, currency };
        yield { in: sum, values, related: counted };
      }
    }
  },
});
