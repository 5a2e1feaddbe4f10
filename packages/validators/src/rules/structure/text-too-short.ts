import { defineRule } from "../define-rule.ts";

/** Text is not empty. */
export const textTooShort = defineRule({
  code: "text-too-short",
  severity: "error",
  scope: "structure",
  template: "{title} is too short: it has {length} characters and needs at least {limit}.",
  why: "Empty text says nothing, and looks like a value.",
  fix: "Write the text, or remove the field.",
  examples: {
    passes: [
      {
        value: {
          type: "list",
          id: "example/list/l",
          modified: "2026-01-05T09:00:00Z",
          recordStatus: "active",
          name: "A",
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
          name: "",
        },
        pointer: "/name",
      },
    ],
  },
});
