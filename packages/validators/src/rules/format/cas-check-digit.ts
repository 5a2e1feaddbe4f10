import { isCasRight } from "../_helpers/check-digits.ts";
import { hasForm, numbersOf } from "../_helpers/identifiers.ts";
import { defineRule } from "../define-rule.ts";

/** The last digit of a CAS registry number follows from the others. */
export const casCheckDigit = defineRule({
  code: "cas-check-digit",
  severity: "error",
  scope: "record",
  template: "{cas} is not a CAS registry number: its last digit is wrong.",
  why: "The number says which substance is meant, in customs and safety papers too. With a wrong digit it means none, or another one.",
  fix: "Copy the number anew from commonchemistry.cas.org.",
  source: "Chemical Abstracts Service, check digit verification",
  examples: {
    passes: [
      { records: [{ type: "mineral", cas: "7439-93-2" }] },
      // Of a mineral of the codelist, `mineral-differs-from-list` names the right number.
      { records: [{ type: "mineral", code: "lithium", cas: "7439-93-3" }] },
    ],
    fails: [
      { records: [{ type: "mineral", cas: "7439-93-3" }], expect: [{ pointer: "/cas" }] },
      {
        records: [{ type: "mineral", identifiers: [{ key: "cas", scheme: "cas", id: "7440-84-4" }] }],
        expect: [{ pointer: "/identifiers/0/id" }],
      },
    ],
  },
  needs: ["identifiers", "cas"],
  *check(record, { codelists }) {
    const isListed =
      record.type === "mineral" && record.code !== undefined && codelists.entry("mineral", record.code)?.extra.cas;
    if (record.type === "mineral" && record.cas !== undefined && !isListed && !isCasRight(record.cas)) {
      yield { pointer: "/cas", values: { cas: record.cas } };
    }
    for (const { scheme, id, pointer } of numbersOf(record, "cas")) {
      if (hasForm(scheme, id) && !isCasRight(id)) yield { pointer, values: { cas: id } };
    }
  },
});
