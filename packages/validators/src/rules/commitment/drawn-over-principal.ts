import { boundsOf, certainlyOver } from "../_helpers/bounds.ts";
import { items } from "../_helpers/items.ts";
import { isUncertain } from "../_helpers/missing.ts";
import { defineRule } from "../define-rule.ts";

/** Bases that bound what can be drawn under a loan. */
const lent = new Set(["principal", "principal-with-capitalised-interest", "financing"]);

/** Nobody draws more than is lent. */
export const drawnOverPrincipal = defineRule({
  code: "drawn-over-principal",
  severity: "warning",
  scope: "record",
  appliesTo: ["commitment"],
  template: "{drawn} {currency} are said to be drawn, more than the {lent} {currency} that were lent.",
  why: "Either the loan was raised and its new sum is missing, or the drawn sum belongs to another loan.",
  fix: "Correct the sums, or add the raised sum with the day from which it holds.",
  source: "Public record 5.1 row 41",
  examples: {
    passes: [
      {
        records: [
          {
            type: "commitment",
            amounts: [
              { key: "a", basis: "principal", value: 1970000000, currency: "USD", qualifier: "exact" },
              { key: "b", basis: "drawn", value: 435000000, currency: "USD", qualifier: "exact" },
            ],
          },
        ],
      },
    ],
    fails: [
      {
        records: [
          {
            type: "commitment",
            amounts: [
              { key: "a", basis: "principal", value: 197000000, currency: "USD", qualifier: "up-to" },
              { key: "b", basis: "drawn", value: 435000000, currency: "USD", qualifier: "exact" },
            ],
          },
        ],
        expect: [{ pointer: "/amounts/1/value" }],
      },
    ],
  },
  needs: ["amounts"],
  when: ({ amounts }) => amounts?.some(({ basis }) => basis === "drawn") === true,
  *check(record) {
    const all = [...items(record.amounts, "/amounts")];
    for (const { item: drawn, pointer } of all) {
      const at = `${pointer}/value`;
      if (drawn.basis !== "drawn" || drawn.currency === undefined || isUncertain(record, at)) continue;
      const limits = all.filter(({ item }) => lent.has(item.basis ?? "") && item.currency === drawn.currency);
      const over = ({ item, pointer: limit }: (typeof all)[number]): boolean =>
        !isUncertain(record, `${limit}/value`) && certainlyOver(boundsOf(drawn), boundsOf(item));
      // A loan may have had several sums over time: the drawn one must exceed them all.
      if (limits.length === 0 || !limits.every(over)) continue;
      const largest = Math.max(...limits.map(({ item }) => item.max ?? item.value ?? 0));
      yield {
        pointer: at,
        values: { drawn: drawn.value, currency: drawn.currency, lent: largest },
        also: limits.map((limit) => `${limit.pointer}/value`),
      };
    }
  },
});
