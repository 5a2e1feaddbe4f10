import { defineRule } from "../define-rule.ts";

/** An object that may have several forms says which one it has. */
export const variantMissing = defineRule({
  code: "variant-missing",
  severity: "error",
  scope: "structure",
  template: "{title}: `{field}` is missing, which says what form it has.",
  why: "Without it nobody can tell what the other fields mean.",
  fix: "Add the field.",
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
          terms: { tenorYears: 12 },
        },
        pointer: "/terms/type",
      },
    ],
  },
});
