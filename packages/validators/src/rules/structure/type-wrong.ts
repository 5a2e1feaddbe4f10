import { defineRule } from "../define-rule.ts";

/** A value is of the kind that its field asks for: text, a number, a list, an object. */
export const typeWrong = defineRule({
  code: "type-wrong",
  severity: "error",
  scope: "structure",
  template: "{title} must be {expected}, not {found}.",
  why: "A program that adds up numbers or sorts dates cannot use a value of another kind, and may silently leave it out.",
  fix: "Write the value as the field asks for it: numbers without quotation marks, separators or units; lists in square brackets.",
  examples: {
    passes: [
      {
        value: {
          type: "commitment",
          id: "example/commitment/c",
          modified: "2026-01-05T09:00:00Z",
          recordStatus: "active",
          amounts: [{ key: "a", basis: "principal", value: 1970000000, currency: "USD" }],
        },
      },
    ],
    fails: [
      {
        value: {
          type: "commitment",
          id: "example/commitment/c",
          modified: "2026-01-05T09:00:00Z",
          recordStatus: "active",
          amounts: [{ key: "a", basis: "principal", value: "1,970,000,000", currency: "USD" }],
        },
        pointer: "/amounts/0/value",
      },
      {
        value: {
          type: "list",
          id: "example/list/l",
          modified: "2026-01-05T09:00:00Z",
          recordStatus: "active",
          name: 5,
        },
        pointer: "/name",
      },
    ],
  },
});
