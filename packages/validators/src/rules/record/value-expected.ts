import { expectedGaps } from "../../walk/index.ts";
import { defineRule } from "../define-rule.ts";

/** A good record has the fields that the standard expects, or says why not. */
export const valueExpected = defineRule({
  code: "value-expected",
  severity: "warning",
  scope: "record",
  template: "“{field}” is not given, and nothing says why.",
  why: "A reader cannot tell a value that was forgotten from one that is withheld, unknown or does not apply, and may read the gap as zero.",
  fix: "Give the value, or add an entry to `missing` that says why there is none: withheld, not-collected, not-applicable, unknown or none.",
  source: "Design 3.1, required and expected; public record, implications B: a value is never null alone",
  examples: {
    passes: [
      {
        records: [
          { type: "supply-link", name: "A", kind: "spot", from: "x/facility/a", to: "x/facility/b", mineral: "tin" },
        ],
      },
      {
        records: [
          {
            type: "supply-link",
            name: "A",
            kind: "spot",
            from: "x/facility/a",
            mineral: "tin",
            missing: [{ key: "to", at: ["/to"], kind: "withheld", reason: "commercial" }],
          },
        ],
      },
      { records: [{ type: "supply-link", recordStatus: "withdrawn" }] },
    ],
    fails: [
      {
        records: [{ type: "supply-link", name: "A", kind: "spot", from: "x/facility/a", mineral: "tin" }],
        expect: [{ pointer: "/to" }],
      },
    ],
  },
  when: ({ recordStatus }, _, look) => look.hasGap && recordStatus === "active",
  *check(record) {
    // A withdrawn or superseded record is a marker and need not be complete.
    if (record.recordStatus !== "active") return;
    for (const { pointer, title } of expectedGaps(record)) yield { pointer, facts: { field: title } };
  },
});
