import { replaced } from "../_helpers/edits.ts";
import { isUncertain } from "../_helpers/missing.ts";
import { sumsOf } from "../_helpers/places.ts";
import { mayDiffer, printedNumber } from "../_helpers/printed-number.ts";
import { scaledUp } from "../_helpers/scaled-down.ts";
import { defineRule } from "../define-rule.ts";

/** A sum is in units of its currency, never in thousands or millions. */
export const amountInMillions = defineRule({
  code: "amount-in-millions",
  severity: "error",
  scope: "record",
  template:
    "The sum is {value}, but it is printed as “{asPrinted}”: it seems to be given in thousands, millions or billions.",
  why: "One row in millions among rows in units makes a loan of a billion count as a thousand.",
  fix: "Give the sum in full, such as 1250000000 for 1.25 billion.",
  source: "Design 3.1: values in units and never in millions; public record 5.2 D8",
  examples: {
    passes: [
      { records: [{ type: "commitment", amounts: [{ key: "a", value: 1250000000, asPrinted: "$1.25 billion" }] }] },
      { records: [{ type: "commitment", amounts: [{ key: "a", value: 1250, asPrinted: "USD 1,250" }] }] },
    ],
    fails: [
      {
        records: [
          { type: "commitment", amounts: [{ key: "a", value: 1.25, currency: "USD", asPrinted: "$1.25 billion" }] },
        ],
        expect: [{ pointer: "/amounts/0/value" }],
      },
      {
        records: [
          { type: "commitment", amounts: [{ key: "a", value: 565, currency: "USD", asPrinted: "USD 565 million" }] },
        ],
        expect: [{ pointer: "/amounts/0/value" }],
      },
    ],
  },
  places: { Amount: mayDiffer, Money: mayDiffer },
  *check(record) {
    for (const { value: sum, pointer: at } of sumsOf(record)) {
      const { value, asPrinted } = sum;
      const pointer = `${at}/value`;
      if (value === undefined || asPrinted === undefined || isUncertain(record, pointer)) continue;
      const printed = printedNumber(asPrinted);
      const full = printed && scaledUp(value, printed);
      if (full === undefined) continue;
      yield {
        pointer,
        values: { value, asPrinted },
        also: [`${at}/asPrinted`],
        cause: "scaled-value",
        edits: [replaced(pointer, value, full, "safe")],
      };
    }
  },
});
