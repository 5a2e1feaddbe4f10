import { defineRule } from "../define-rule.ts";

/** A field that can hold but one value holds it. */
export const constantWrong = defineRule({
  code: "constant-wrong",
  severity: "error",
  scope: "structure",
  template: "{title} must be `{constant}` here.",
  why: "The other fields belong to another form than the one named, so one of the two is wrong.",
  fix: "Write the value given, or check whether the fields beside it were meant for another form.",
  examples: {
    passes: [
      {
        value: {
          type: "list",
          id: "example/list/l",
          modified: "2026-01-05T09:00:00Z",
          recordStatus: "active",
          redacted: true,
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
          redacted: false,
        },
        pointer: "/redacted",
      },
      {
        value: {
          type: "commitment",
          id: "example/commitment/c",
          modified: "2026-01-05T09:00:00Z",
          recordStatus: "active",
          terms: {
            type: "loan",
            floor: { value: 110, currency: "USD" },
            start: "2026",
            termYears: 10,
            upsidePercent: 30,
          },
        },
        pointer: "/terms/type",
      },
    ],
  },
});
