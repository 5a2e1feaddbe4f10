import { certainlyDiffer } from "../_helpers/bounds.ts";
import { type CommitmentOf, commitmentsIn, factsOf, type KeptSum } from "../_helpers/commitments.ts";
import { pairsAcross, publisherOf, sameThings } from "../_helpers/same-thing.ts";
import { defineRule } from "../define-rule.ts";

const loan = { type: "commitment", kind: "instrument", instrument: "loan" };
const principal = { key: "a", basis: "principal", currency: "USD", qualifier: "exact" };

/** Two publishers give one commitment one sum. */
export const commitmentAmountsDiffer = defineRule({
  code: "commitment-amounts-differ",
  severity: "note",
  scope: "dataset",
  appliesTo: ["commitment"],
  template: "{value} {currency} ({basis}) here; {publisher} gives {other} {currency} for the same commitment ({id}).",
  why: "One of the two is wrong, or they count differently. A merge keeps both and can choose neither.",
  fix: "Check basis, date and qualifier of both sums. Where the publishers really disagree, add a claim with the other's value and its source.",
  source: "Public record 5.2 D3, D4: same pledge, different size; same loan, different basis",
  examples: {
    passes: [
      {
        records: [
          {
            ...loan,
            id: "x/commitment/a",
            amounts: [{ ...principal, value: 1970000000 }],
            sameAs: [{ key: "a", id: "y/commitment/b" }],
          },
          // Another basis, and a sum that may be the same.
          {
            ...loan,
            id: "y/commitment/b",
            amounts: [
              { ...principal, basis: "principal-with-capitalised-interest", value: 2230000000 },
              { ...principal, key: "b", qualifier: "up-to", value: 2300000000 },
            ],
          },
          // Nobody says that it is the same.
          { ...loan, id: "y/commitment/c", amounts: [{ ...principal, value: 1 }] },
        ],
      },
    ],
    fails: [
      {
        records: [
          {
            ...loan,
            id: "x/commitment/a",
            amounts: [{ ...principal, value: 1970000000 }],
            sameAs: [{ key: "a", id: "y/commitment/b", certainty: "stated" }],
          },
          { ...loan, id: "y/commitment/b", amounts: [{ ...principal, value: 2230000000 }] },
        ],
        expect: [{ record: "x/commitment/a", pointer: "/amounts/0/value" }],
      },
    ],
  },
  collect: factsOf,
  *finish(collected, { codelists }) {
    const all = [...commitmentsIn(collected).values()].map((one) => ({ ...one, ...one.at, data: one.fact }));
    for (const [a, b] of pairsAcross(all, sameThings(all))) {
      // One number of an agency may stand for a loan and for the guarantee beside it.
      if (a.fact.kind !== b.fact.kind || (a.fact.instrument ?? "") !== (b.fact.instrument ?? "")) continue;
      for (const [here, there] of differing(a, b)) {
        const { value, currency, basis } = here.data;
        const title = codelists.entry("amount-basis", basis)?.title ?? basis;
        yield {
          in: here,
          values: { value, currency, other: there.data.value, id: b.id, publisher: publisherOf(b.id) },
          facts: { basis: title },
          related: [there],
        };
      }
    }
  },
});

/** Sums of one basis, currency and time that certainly are not one. */
function* differing(a: CommitmentOf, b: CommitmentOf): Generator<readonly [KeptSum, KeptSum]> {
  for (const here of a.sums) {
    for (const there of b.sums) {
      const [x, y] = [here.data, there.data];
      const isAlike = x.basis === y.basis && x.currency === y.currency && x.from === y.from && x.until === y.until;
      if (isAlike && certainlyDiffer(x.bounds, y.bounds)) yield [here, there];
    }
  }
}
