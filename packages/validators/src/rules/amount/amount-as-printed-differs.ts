import { isUncertain } from "../_helpers/missing.ts";
import { sumsOf } from "../_helpers/places.ts";
import { mayBePrinted, mayDiffer, printedNumber } from "../_helpers/printed-number.ts";
import { scaledUp } from "../_helpers/scaled-down.ts";
import { defineRule } from "../define-rule.ts";

/** A sum is the one that is printed, as exactly as the print gives it. */
export const amountAsPrintedDiffers = defineRule({
  code: "amount-as-printed-differs",
  severity: "warning",
  scope: "record",
  template: "The sum is {value}, but “{asPrinted}” is printed.",
  why: "The print is kept so that the number can be checked. When the two differ, either the number was mistyped or the print belongs to another sum.",
  fix: "Correct the number. If the source itself is wrong, keep the right number, and keep the print in a claim of kind misprint.",
  source: "Public record 5.2 D8 (80 million printed as 80 billion)",
  examples: {
    passes: [
      { records: [{ type: "commitment", amounts: [{ key: "a", value: 2260000000, asPrinted: "about 2.3 billion" }] }] },
      {
        records: [
          { type: "commitment", amounts: [{ key: "a", value: 300000000, max: 400000000, asPrinted: "400 m" }] },
        ],
      },
      { records: [{ type: "commitment", amounts: [{ key: "a", value: 700000000, asPrinted: "300 + 400 million" }] }] },
    ],
    fails: [
      {
        records: [{ type: "commitment", amounts: [{ key: "a", value: 80000000, asPrinted: "80 billion" }] }],
        expect: [{ pointer: "/amounts/0/value" }],
      },
    ],
  },
  places: { Amount: mayDiffer, Money: mayDiffer },
  *check(record) {
    for (const { value: sum, pointer: at } of sumsOf(record)) {
      const { value, max, asPrinted } = sum;
      const pointer = `${at}/value`;
      if (value === undefined || asPrinted === undefined || isUncertain(record, pointer)) continue;
      const printed = printedNumber(asPrinted);
      if (printed === undefined || mayBePrinted(value, printed)) continue;
      if (max !== undefined && mayBePrinted(max, printed)) continue;
      // A number that was left in millions is a fault of its own, and one that can be mended.
      if (scaledUp(value, printed) !== undefined) continue;
      yield { pointer, values: { value, asPrinted }, also: [`${at}/asPrinted`] };
    }
  },
});
