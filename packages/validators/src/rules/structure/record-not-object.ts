import { defineRule } from "../define-rule.ts";

/** A record is an object. */
export const recordNotObject = defineRule({
  code: "record-not-object",
  severity: "error",
  scope: "structure",
  template: "A record must be an object with named fields, not {found}.",
  why: "A text, a number or a list has no fields that could be read.",
  fix: "Write each record in braces, with its fields by name.",
  examples: {
    passes: [
      { value: { type: "list", id: "example/list/l", modified: "2026-01-05T09:00:00Z", recordStatus: "active" } },
    ],
    fails: [
      { value: ["example/list/l"], pointer: "" },
      { value: "list", pointer: "" },
    ],
  },
});
