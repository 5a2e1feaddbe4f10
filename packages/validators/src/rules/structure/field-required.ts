import { defineRule } from "../define-rule.ts";

/** A record has the fields without which nobody could tell what it is. */
export const fieldRequired = defineRule({
  code: "field-required",
  severity: "error",
  scope: "structure",
  sameCause: true,
  template: "{in}: the required field `{field}` ({title}) is missing.",
  why: "These few fields identify a record and order its versions; a record without them cannot be exchanged, merged or withdrawn.",
  fix: "Add the field. Fields that may be withheld are never required.",
  examples: {
    passes: [
      { value: { type: "list", id: "example/list/l", modified: "2026-01-05T09:00:00Z", recordStatus: "active" } },
    ],
    fails: [
      { value: { type: "list", id: "example/list/l", recordStatus: "active" }, pointer: "/modified" },
      { value: {}, pointer: "/type" },
    ],
  },
});
