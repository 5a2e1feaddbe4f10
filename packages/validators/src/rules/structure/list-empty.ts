import { defineRule } from "../define-rule.ts";

/** No list is empty. */
export const listEmpty = defineRule({
  code: "list-empty",
  severity: "error",
  scope: "structure",
  sameCause: true,
  template: "{title} is an empty list: leave it out, or say in `missing` why there is nothing.",
  why: "An empty list does not say whether there is nothing or nothing is known.",
  fix: "Remove the field. Where it is known that there is nothing, add an entry to `missing` of kind none.",
  examples: {
    passes: [
      {
        value: {
          type: "commitment",
          id: "example/commitment/c",
          modified: "2026-01-05T09:00:00Z",
          recordStatus: "active",
          missing: [{ key: "p", at: ["/projects"], kind: "none" }],
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
          projects: [],
        },
        pointer: "/projects",
      },
    ],
  },
});
