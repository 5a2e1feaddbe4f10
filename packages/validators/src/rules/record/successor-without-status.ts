import { replaced } from "../_helpers/edits.ts";
import { defineRule } from "../define-rule.ts";

/** A record that names its successor is no longer active. */
export const successorWithoutStatus = defineRule({
  code: "successor-without-status",
  severity: "error",
  scope: "record",
  template: "The record is active, yet it says that {successor} takes its place.",
  why: "Both records count as current, so the thing stands twice in every list and total.",
  fix: "Set `recordStatus` to superseded, or take `supersededBy` out.",
  source: "Design 3.2, identity",
  examples: {
    passes: [{ records: [{ type: "project", recordStatus: "superseded", supersededBy: "example/project/new" }] }],
    fails: [
      {
        records: [{ type: "project", recordStatus: "active", supersededBy: "example/project/new" }],
        expect: [{ pointer: "/recordStatus" }],
      },
    ],
  },
  needs: ["supersededBy"],
  *check({ recordStatus, supersededBy }) {
    if (recordStatus !== "active" || supersededBy === undefined) return;
    yield {
      pointer: "/recordStatus",
      values: { successor: supersededBy },
      also: ["/supersededBy"],
      edits: [replaced("/recordStatus", "active", "superseded", "unsafe")],
    };
  },
});
