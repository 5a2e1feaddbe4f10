import { isAbnRight, isAcnRight, isGs1Right, isSirenRight } from "../_helpers/check-digits.ts";
import { bareNumber, hasForm, numbersOf } from "../_helpers/identifiers.ts";
import { defineRule } from "../define-rule.ts";

const checks: Readonly<Record<string, (number: string) => boolean>> = {
  "au-abn": isAbnRight,
  "au-acn": isAcnRight,
  "fr-siren": isSirenRight,
  gln: isGs1Right,
};

/** Numbers of business registers with check digits add up. */
export const registerNumberCheckDigit = defineRule({
  code: "register-number-check-digit",
  severity: "error",
  scope: "record",
  template: "{number} is not a number of this kind ({scheme}): its check digit is wrong.",
  why: "The number is how a partner finds the company in its home register; with a wrong digit it finds none, or another one.",
  fix: "Copy the number anew from the register.",
  source: "Australian Business Register; ASIC; INSEE; GS1 General Specifications",
  examples: {
    passes: [
      {
        records: [
          {
            type: "organization",
            identifiers: [
              { key: "abn", scheme: "au-abn", id: "51 824 753 556" },
              { key: "siren", scheme: "fr-siren", id: "732 829 320" },
              { key: "duns", scheme: "duns", id: "150483782" },
            ],
          },
        ],
      },
    ],
    fails: [
      {
        records: [
          {
            type: "organization",
            identifiers: [
              { key: "abn", scheme: "au-abn", id: "51 824 753 565" },
              { key: "siren", scheme: "fr-siren", id: "732829321" },
            ],
          },
        ],
        expect: [{ pointer: "/identifiers/0/id" }, { pointer: "/identifiers/1/id" }],
      },
    ],
  },
  needs: ["identifiers"],
  *check(record, { codelists }) {
    for (const { scheme, id, pointer } of numbersOf(record, ...Object.keys(checks))) {
      if (!hasForm(scheme, id) || checks[scheme]?.(bareNumber(scheme, id))) continue;
      yield {
        pointer,
        values: { number: id },
        facts: { scheme: codelists.entry("identifier-scheme", scheme)?.title ?? scheme },
      };
    }
  },
});
