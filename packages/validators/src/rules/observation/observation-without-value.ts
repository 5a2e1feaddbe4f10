import { isExplained } from "../_helpers/missing.ts";
import { defineRule } from "../define-rule.ts";

const values = ["quantity", "value", "price", "count", "percent", "breakdowns"] as const;

/** A statistic has a number. */
export const observationWithoutValue = defineRule({
  code: "observation-without-value",
  severity: "warning",
  scope: "record",
  appliesTo: ["observation"],
  template: "The observation has no value: no quantity, sum, price, count or share.",
  why: "An observation without a number may be read as zero, or as withheld; the two are far apart.",
  fix: "Give the number, or say in `missing` why there is none.",
  source: "Public record N8: withheld is never zero",
  examples: {
    passes: [
      { records: [{ type: "observation", count: 0 }] },
      {
        records: [
          { type: "observation", missing: [{ key: "a", at: ["/quantity"], kind: "withheld", reason: "commercial" }] },
        ],
      },
    ],
    fails: [{ records: [{ type: "observation", measure: "production" }], expect: [{ pointer: "" }] }],
  },
  when: (record) => !values.some((field) => record[field] !== undefined),
  *check(record) {
    if (record.recordStatus !== "active" || values.some((field) => record[field] !== undefined)) return;
    if (!values.some((field) => isExplained(record, `/${field}`))) yield { pointer: "" };
  },
});
