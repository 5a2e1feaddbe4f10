import { fromKeyed, getPointer } from "@forgex/schema";
import { items } from "../_helpers/items.ts";
import { textOf } from "../_helpers/walk-json.ts";
import { defineRule } from "../define-rule.ts";

/** A number that is withheld is not told in words beside it. */
export const withheldRepeated = defineRule({
  code: "withheld-repeated",
  severity: "warning",
  scope: "record",
  template: "The number at {at} is withheld, but this text gives a number for it.",
  why: "Withholding the field protects nothing while the text beside it says the same.",
  fix: "Take the number out of the text too, or give the value and say nothing in `missing`.",
  source: "Design 3.3: a rule warns when prose or asPrinted repeats a hidden value",
  examples: {
    passes: [
      {
        records: [
          {
            type: "commitment",
            amounts: [{ key: "a", currency: "USD", asPrinted: "undisclosed" }],
            missing: [{ key: "m", at: ["/amounts/a/value"], kind: "withheld" }],
          },
          {
            type: "observation",
            name: "Lithium mined in Chile, 2024",
            quantity: { unit: "t" },
            missing: [{ key: "m", at: ["/quantity/value"], kind: "withheld" }],
          },
        ],
      },
    ],
    fails: [
      {
        records: [
          {
            type: "commitment",
            amounts: [{ key: "a", currency: "USD", asPrinted: "up to $300 million" }],
            missing: [{ key: "m", at: ["/amounts/a/value"], kind: "withheld" }],
          },
          {
            type: "observation",
            name: "Lithium mined in Chile, 2024: 49,000 t",
            quantity: { unit: "t" },
            missing: [{ key: "m", at: ["/quantity/value"], kind: "withheld" }],
          },
        ],
        expect: [
          { record: "example/commitment/r0", pointer: "/amounts/0/asPrinted" },
          { record: "example/observation/r1", pointer: "/name" },
        ],
      },
    ],
  },
  needs: ["missing"],
  when: ({ missing }) => missing?.some(({ kind }) => kind === "withheld") === true,
  *check(record) {
    for (const { item: entry } of items(record.missing, "/missing")) {
      if (entry.kind !== "withheld") continue;
      for (const at of entry.at) {
        const pointer = at.endsWith("/value") ? fromKeyed(record, at) : undefined;
        if (pointer === undefined || getPointer(record, pointer) !== undefined) continue;
        const holder = pointer.slice(0, -"/value".length);
        const number = getPointer(record, holder);
        if (typeof number !== "object" || number === null) continue;
        if (/\p{N}/u.test(textOf(number, "asPrinted") ?? "")) yield { pointer: `${holder}/asPrinted`, values: { at } };
        // The name of a statistic names its number and no other.
        const unit = textOf(number, "unit");
        if (record.type !== "observation" || unit === undefined || record.name === undefined) continue;
        if (tellsNumber(record.name, unit)) yield { pointer: "/name", values: { at } };
      }
    }
  },
});

/** Tells whether a text has a number with the unit behind it. */
function tellsNumber(text: string, unit: string): boolean {
  const words = text.matchAll(/\p{N}[\p{N}.,]*[\s\u00a0]*([^\s\p{N}.,;:)][^\s,;:)]*)/gu);
  return [...words].some(([, word]) => word === unit);
}
