import { defineRule } from "../define-rule.ts";

/** An object that may have several forms names one that there is. */
export const variantUnknown = defineRule({
  code: "variant-unknown",
  severity: "error",
  scope: "structure",
  template: "{title}: `{field}` names no form that there is.",
  why: "Without a known form nobody can tell what the other fields mean.",
  fix: "Take one of the forms that the standard has; `other` where none fits.",
  examples: {
    passes: [
      {
        value: {
          type: "commitment",
          id: "example/commitment/c",
          modified: "2026-01-05T09:00:00Z",
          recordStatus: "active",
          terms: { type: "loan", tenorYears: 12 },
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
          terms: { type: "lend", tenorYears: 12 },
        },
        pointer: "/terms/type",
      },
    ],
  },
});
