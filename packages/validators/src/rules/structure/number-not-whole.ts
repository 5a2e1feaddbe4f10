import { defineRule } from "../define-rule.ts";

/** What is counted is a whole number. */
export const numberNotWhole = defineRule({
  code: "number-not-whole",
  severity: "error",
  scope: "structure",
  template: "{title} must be a whole number.",
  why: "There are no half items; a fraction shows that something else was meant, such as thousands.",
  fix: "Give the count itself.",
  examples: {
    passes: [
      {
        value: {
          type: "list",
          id: "example/list/l",
          modified: "2026-01-05T09:00:00Z",
          recordStatus: "active",
          itemCount: 50,
        },
      },
    ],
    fails: [
      {
        value: {
          type: "list",
          id: "example/list/l",
          modified: "2026-01-05T09:00:00Z",
          recordStatus: "active",
          itemCount: 50.5,
        },
        pointer: "/itemCount",
      },
    ],
  },
});
