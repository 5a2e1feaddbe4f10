import { isRecordId, significantDigits } from "@forgex/schema";
import { mayBePrinted, printedNumber } from "../_helpers/printed-number.ts";
import { isFreer, type Restricted, restrictedOf, tellingOf } from "../_helpers/restricted.ts";
import { defineRule } from "../define-rule.ts";

/** A restricted value does not stand elsewhere in the record where more people may see it. */
export const markedValueRepeated = defineRule({
  code: "marked-value-repeated",
  severity: "warning",
  scope: "record",
  template: "This repeats what is restricted at {at}, and more people may see it here.",
  why: "A copy for a wider audience takes the restricted value out of its own place only: it would leave with this text.",
  fix: "Mark this place too, or word it so that it does not give the value away.",
  source: "Design 3.3: a rule warns when prose, asPrinted or a claim repeats a hidden value",
  examples: {
    passes: [
      {
        records: [
          {
            type: "commitment",
            description: "A loan of undisclosed size.",
            amounts: [{ key: "a", value: 565000000, currency: "USD", asPrinted: "USD 565 million" }],
            markings: [{ key: "m", at: ["/amounts/a"], level: "amber" }],
          },
          {
            // What is as restricted as the value itself may repeat it.
            type: "commitment",
            id: "example/commitment/all",
            description: "A loan of 565,000,000 dollars.",
            amounts: [{ key: "a", value: 565000000, currency: "USD" }],
            markings: [{ key: "m", at: [""], level: "amber" }],
          },
        ],
      },
    ],
    fails: [
      {
        records: [
          {
            type: "commitment",
            description: "A loan of 565,000,000 dollars.",
            recipients: [{ key: "r", organization: "x/organization/svre" }],
            amounts: [{ key: "a", value: 565000000, currency: "USD", asPrinted: "USD 565 million" }],
            terms: { type: "equity", securities: [{ key: "s", issuer: "x/organization/svre" }] },
            markings: [{ key: "m", at: ["/amounts/a/value", "/recipients/r/organization"], level: "amber" }],
          },
        ],
        expect: [
          { pointer: "/description" },
          { pointer: "/amounts/0/asPrinted" },
          { pointer: "/terms/securities/0/issuer" },
        ],
      },
    ],
  },
  needs: ["markings"],
  *check(record, context) {
    const restricted = restrictedOf(record, context);
    if (restricted === undefined || restricted.all.length === 0) return;
    const { markings } = restricted;
    const telling = restricted.all.filter(isTelling);
    for (const { value, pointer } of tellingOf(record)) {
      const source = telling.find((one) => one.pointer !== pointer && repeats(value, pointer, one));
      if (source === undefined || !isFreer(markings.of(pointer), source.marking)) continue;
      yield { pointer, values: { at: source.at }, also: [source.pointer] };
    }
  },
});

/** Tells whether a value says enough to be known again: an id, a text of some words, a number that is not a common one. */
function isTelling({ value }: Restricted): boolean {
  if (typeof value === "number") return Math.abs(value) >= 10_000 && significantDigits(value) >= 2;
  return isRecordId(value) || (value.length >= 8 && value.includes(" "));
}

function repeats(value: unknown, pointer: string, source: Restricted): boolean {
  if (typeof value === "number") return value === source.value;
  if (typeof value !== "string") return false;
  if (typeof source.value === "string") return value.toLowerCase().includes(source.value.toLowerCase());
  const beside = source.pointer.replace(/\/[^/]*$/, "/asPrinted");
  if (pointer === beside) {
    const printed = printedNumber(value);
    return printed !== undefined && mayBePrinted(source.value, printed);
  }
  // In prose the number counts only in full, however its thousands are parted.
  const digits = String(source.value);
  return [...value.matchAll(/[0-9][0-9.,'’\s\u00a0\u202f]*/gu)].some(
    ([match]) => match.replace(/[^0-9]/g, "") === digits,
  );
}
