import { isAfter } from "@forgex/schema";
import { amountsOf } from "../_helpers/places.ts";
import { defineRule } from "../define-rule.ts";

/** A sum is in a currency that was still in use when the sum began to hold. */
export const currencyNotInUse = defineRule({
  code: "currency-not-in-use",
  severity: "warning",
  scope: "record",
  template: "{currency} was no longer in use on {from}, when this sum began to hold: it ended on {until}.",
  why: "Nobody can agree on a sum in money that has ceased to be. Mostly the code of the successor was meant, and the two may differ by a factor of a thousand.",
  fix: "Look up the currency in the source. Do not just exchange the code: the number belongs to it.",
  source: "ISO 4217, historic currencies",
  examples: {
    passes: [
      {
        records: [
          { type: "commitment", amounts: [{ key: "a", value: 1, currency: "HRK", from: "2022-06" }] },
          { type: "commitment", id: "example/commitment/b", amounts: [{ key: "a", value: 1, currency: "HRK" }] },
          { type: "commitment", id: "example/commitment/c", amounts: [{ key: "a", currency: "HRK", from: "2022" }] },
        ],
      },
    ],
    fails: [
      {
        records: [{ type: "commitment", amounts: [{ key: "a", value: 1, currency: "HRK", from: "2024" }] }],
        expect: [{ pointer: "/amounts/0/currency" }],
      },
    ],
  },
  places: {
    Amount: ({ currency, from }, { codelists }) =>
      from !== undefined && currency !== undefined && codelists.entry("currency", currency)?.until !== undefined,
  },
  *check(record, { codelists }) {
    for (const { value, pointer } of amountsOf(record)) {
      const { currency, from } = value;
      const until = currency === undefined ? undefined : codelists.entry("currency", currency)?.until;
      if (from === undefined || until === undefined || isAfter(from, until) !== "yes") continue;
      yield { pointer: `${pointer}/currency`, values: { currency, from }, facts: { until }, also: [`${pointer}/from`] };
    }
  },
});
