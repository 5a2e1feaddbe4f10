import { isUncertain, mayLackItems } from "../_helpers/missing.ts";
import { defineRule } from "../define-rule.ts";

/** An agreement names as many minerals as it is said to cover. */
export const mineralCountDiffers = defineRule({
  code: "mineral-count-differs",
  severity: "warning",
  scope: "record",
  appliesTo: ["agreement"],
  template: "The agreement is said to cover {stated} minerals, but {listed} are listed.",
  why: "A mineral that is left out seems not to be covered; one too many seems to be.",
  fix: "Complete or correct the list. If not all are known, say so: `missing` at /minerals with `partial`.",
  source: "Public record 4.2 L12 (Ukraine: 57 minerals)",
  examples: {
    passes: [
      { records: [{ type: "agreement", mineralCount: 2, minerals: ["lithium", "copper"] }] },
      { records: [{ type: "agreement", mineralCount: 57 }] },
      {
        records: [
          {
            type: "agreement",
            mineralCount: 57,
            minerals: ["lithium"],
            missing: [{ key: "a", at: ["/minerals"], kind: "unknown", partial: true }],
          },
        ],
      },
    ],
    fails: [
      {
        records: [{ type: "agreement", mineralCount: 57, minerals: ["lithium", "titanium"] }],
        expect: [{ pointer: "/mineralCount" }],
      },
    ],
  },
  needs: ["mineralCount"],
  *check(record) {
    const { mineralCount: stated, minerals } = record;
    if (stated === undefined || minerals === undefined || minerals.length === stated) return;
    if (isUncertain(record, "/mineralCount") || (minerals.length < stated && mayLackItems(record, "/minerals"))) return;
    yield { pointer: "/mineralCount", values: { stated, listed: minerals.length }, also: ["/minerals"] };
  },
});
