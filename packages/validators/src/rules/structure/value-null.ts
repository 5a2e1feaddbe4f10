import { defineRule } from "../define-rule.ts";

/** No value is null. */
export const valueNull = defineRule({
  code: "value-null",
  severity: "error",
  scope: "structure",
  sameCause: true,
  template: "{title} is null: leave the field out, or say in `missing` why there is no value.",
  why: "Null does not say whether a value is withheld, unknown or does not apply, and readers guess differently.",
  fix: "Remove the field. Where a reader should know why there is no value, add an entry to `missing`: withheld, not-collected, not-applicable, unknown or none.",
  examples: {
    passes: [
      {
        value: {
          type: "list",
          id: "example/list/l",
          modified: "2026-01-05T09:00:00Z",
          recordStatus: "active",
          missing: [{ key: "n", at: ["/name"], kind: "unknown" }],
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
          name: null,
        },
        pointer: "/name",
      },
    ],
  },
});
