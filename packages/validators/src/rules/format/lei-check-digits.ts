import { isLeiRight } from "../_helpers/check-digits.ts";
import { bareNumber, hasForm, numbersOf } from "../_helpers/identifiers.ts";
import { defineRule } from "../define-rule.ts";

/** The last two digits of a Legal Entity Identifier follow from the others. */
export const leiCheckDigits = defineRule({
  code: "lei-check-digits",
  severity: "error",
  scope: "record",
  template: "{lei} is not a Legal Entity Identifier: its check digits are wrong.",
  why: "The identifier joins a company's records across partners and registers. With a wrong character it joins nothing, or another company.",
  fix: "Copy the identifier anew from search.gleif.org; two characters may have been exchanged or O typed for 0.",
  source: "ISO 17442; ISO 7064 MOD 97-10",
  examples: {
    passes: [
      { records: [{ type: "organization", identifiers: [{ key: "lei", scheme: "lei", id: "5493001KJTIIGC8Y1R12" }] }] },
    ],
    fails: [
      {
        records: [{ type: "organization", identifiers: [{ key: "lei", scheme: "lei", id: "5493001KJTIIGC8Y1R21" }] }],
        expect: [{ pointer: "/identifiers/0/id" }],
      },
    ],
  },
  needs: ["identifiers"],
  *check(record) {
    for (const { scheme, id, pointer } of numbersOf(record, "lei")) {
      if (hasForm(scheme, id) && !isLeiRight(bareNumber(scheme, id))) yield { pointer, values: { lei: id } };
    }
  },
});
