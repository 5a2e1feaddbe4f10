import { defineRule } from "../define-rule.ts";

/** A record has only fields that the standard knows. */
export const fieldUnknown = defineRule({
  code: "field-unknown",
  severity: "error",
  scope: "structure",
  sameCause: true,
  template: "{in} has no field `{field}`.",
  why: "A misspelt field is read by nobody. The value is kept by every tool, but no rule checks it and no total counts it.",
  fix: "Correct the name. What the standard has no field for goes into `extensions`, under the code of its publisher.",
  examples: {
    passes: [
      {
        value: {
          type: "list",
          id: "example/list/l",
          modified: "2026-01-05T09:00:00Z",
          recordStatus: "active",
          extensions: { "us-dfc": { desk: "africa" } },
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
          nmae: "Critical minerals",
        },
        pointer: "/nmae",
      },
      {
        value: {
          type: "list",
          id: "example/list/l",
          modified: "2026-01-05T09:00:00Z",
          recordStatus: "active",
          colour: "red",
        },
        pointer: "/colour",
      },
    ],
  },
});
