import { isExplained } from "../_helpers/missing.ts";
import { defineRule } from "../define-rule.ts";

/** A superseded record names the record that takes its place. */
export const supersededWithoutSuccessor = defineRule({
  code: "superseded-without-successor",
  severity: "error",
  scope: "record",
  template: "The record is superseded but does not say by which record.",
  why: "Everyone who refers to the old record has to find the new one, or the thing drops out of their data.",
  fix: "Name the new record in `supersededBy`. If no record takes its place, set `recordStatus` to withdrawn.",
  source: "Design 3.2, identity",
  examples: {
    passes: [
      { records: [{ type: "project", recordStatus: "superseded", supersededBy: "example/project/new" }] },
      { records: [{ type: "project", recordStatus: "withdrawn" }] },
    ],
    fails: [{ records: [{ type: "project", recordStatus: "superseded" }], expect: [{ pointer: "/supersededBy" }] }],
  },
  when: ({ recordStatus }) => recordStatus === "superseded",
  *check(record) {
    if (record.recordStatus !== "superseded" || record.supersededBy !== undefined) return;
    if (!isExplained(record, "/supersededBy")) yield { pointer: "/supersededBy", also: ["/recordStatus"] };
  },
});
