import { certainlyOver, numberOf, sumOf } from "../_helpers/bounds.ts";
import { commitmentsIn, factsOf, leastFitting, partsIn } from "../_helpers/commitments.ts";
import { defineRule } from "../define-rule.ts";

/** When all parts of a package are known, they make up the package. */
export const commitmentPartsFallShort = defineRule({
  code: "commitment-parts-fall-short",
  severity: "note",
  scope: "dataset",
  appliesTo: ["commitment"],
  template:
    "All {count} parts of this package are known and sum to {sum} {currency}, less than its {whole} {currency}.",
  why: "The printed total holds money that no part explains; a reader who adds the parts gets another figure.",
  fix: "Check the parts against the source. If the source's own arithmetic does not work out, add a claim of kind arithmetic.",
  source: "Public record, implications B: arithmetic check on packages, with allowed mismatch recorded",
  examples: {
    passes: [
      {
        records: [
          {
            type: "commitment",
            id: "example/commitment/p",
            kind: "package",
            itemCount: 2,
            amounts: [{ key: "a", basis: "principal", value: 100, currency: "USD", qualifier: "exact" }],
          },
          {
            type: "commitment",
            id: "example/commitment/a",
            kind: "instrument",
            amounts: [{ key: "a", basis: "principal", value: 60, currency: "USD", qualifier: "exact" }],
            relations: [{ key: "a", kind: "part-of", record: "example/commitment/p", certainty: "stated" }],
          },
        ],
      },
    ],
    fails: [
      {
        records: [
          {
            type: "commitment",
            id: "example/commitment/p",
            kind: "package",
            itemCount: 2,
            amounts: [{ key: "a", basis: "principal", value: 100, currency: "USD", qualifier: "exact" }],
          },
          {
            type: "commitment",
            id: "example/commitment/a",
            kind: "instrument",
            amounts: [{ key: "a", basis: "principal", value: 60, currency: "USD", qualifier: "exact" }],
            relations: [{ key: "a", kind: "part-of", record: "example/commitment/p", certainty: "stated" }],
          },
          {
            type: "commitment",
            id: "example/commitment/b",
            kind: "instrument",
            amounts: [{ key: "a", basis: "principal", value: 30, currency: "USD", qualifier: "exact" }],
            relations: [{ key: "a", kind: "part-of", record: "example/commitment/p", certainty: "stated" }],
          },
        ],
        expect: [{ record: "example/commitment/p", pointer: "/amounts/0/value" }],
      },
    ],
  },
  collect: factsOf,
  *finish(collected) {
    const all = commitmentsIn(collected);
    const parts = partsIn(all);
    for (const whole of all.values()) {
      const known = parts.get(whole.id) ?? [];
      const { kind, itemCount, admitsMismatch } = whole.fact;
      if (kind !== "package" || admitsMismatch || itemCount === undefined || known.length !== itemCount) continue;
      if (known.some(({ fact }) => fact.kind !== "instrument")) continue;
      for (const sum of whole.sums) {
        const { basis, currency, value, bounds } = sum.data;
        const counted = known.flatMap((part) => leastFitting(part, basis, currency) ?? []);
        // One sum for each part, and no other that could be meant.
        const plain = counted.length === known.length && known.every(({ sums }) => sums.length === 1);
        const total = sumOf(counted.map(({ data }) => data.bounds));
        if (!plain || total.high === undefined || !certainlyOver(bounds, total)) continue;
        const values = { count: known.length, sum: numberOf(total.high), whole: value, currency };
        yield { in: sum, values, related: counted };
      }
    }
  },
});
