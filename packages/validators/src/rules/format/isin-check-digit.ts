import { isIsinRight } from "../_helpers/check-digits.ts";
import { hasForm, numbersOf } from "../_helpers/identifiers.ts";
import { defineRule } from "../define-rule.ts";

/** The last digit of an ISIN follows from the others. */
export const isinCheckDigit = defineRule({
  code: "isin-check-digit",
  severity: "error",
  scope: "record",
  template: "{isin} is not an ISIN: its last digit is wrong.",
  why: "The number leads from a company to its listed shares and filings; with a wrong digit it leads nowhere or to another company.",
  fix: "Copy the number anew from the stock exchange or the company's filings.",
  source: "ISO 6166",
  examples: {
    passes: [
      { records: [{ type: "organization", identifiers: [{ key: "isin", scheme: "isin", id: "GB0007188757" }] }] },
    ],
    fails: [
      {
        records: [{ type: "organization", identifiers: [{ key: "isin", scheme: "isin", id: "GB0007188775" }] }],
        expect: [{ pointer: "/identifiers/0/id" }],
      },
    ],
  },
  needs: ["identifiers"],
  *check(record) {
    for (const { scheme, id, pointer } of numbersOf(record, "isin")) {
      if (hasForm(scheme, id) && !isIsinRight(id)) yield { pointer, values: { isin: id } };
    }
  },
});
