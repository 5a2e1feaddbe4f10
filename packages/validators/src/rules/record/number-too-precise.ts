import { decimalText, maxSignificantDigits, round, significantDigits } from "@forgex/schema";
import { replaced } from "../_helpers/edits.ts";
import { piecesOf } from "../_helpers/walk-json.ts";
import { defineRule } from "../define-rule.ts";

/** A number has no more digits than every partner's software carries. */
export const numberTooPrecise = defineRule({
  code: "number-too-precise",
  severity: "error",
  scope: "record",
  template: "The number {number} has {digits} significant digits; the standard allows {limit}.",
  why: "Longer numbers are changed on their way through spreadsheets and databases. Most often the surplus digits come from adding decimals in binary.",
  fix: "Round the number to what is really known.",
  source: "Design 3.1, numbers",
  examples: {
    passes: [{ records: [{ type: "observation", percent: 0.3 }] }, { records: [{ type: "observation", count: 1e21 }] }],
    fails: [{ records: [{ type: "observation", percent: 0.30000000000000004 }], expect: [{ pointer: "/percent" }] }],
  },
  *check(record) {
    for (const number of piecesOf(record).numbers) {
      const { value } = number;
      // A whole number up to 15 digits is by far the most common and needs no second look.
      if (Number.isInteger(value) && Math.abs(value) < 1e15) continue;
      const digits = significantDigits(value);
      if (digits <= maxSignificantDigits) continue;
      const { pointer } = number;
      const rounded = Number(decimalText(round(value, maxSignificantDigits)));
      yield {
        pointer,
        values: { number: value, digits },
        facts: { limit: maxSignificantDigits },
        cause: "precision-lost",
        edits: [replaced(pointer, value, rounded, "safe")],
      };
    }
  },
});
