import { defineRule } from "../define-rule.ts";

/** No code or id stands twice in a list. */
export const listRepeats = defineRule({
  code: "list-repeats",
  severity: "error",
  scope: "structure",
  template: "{title} holds the same value twice: item {place} repeats item {first}.",
  why: "A list of codes or ids is a set; what stands twice would be counted twice.",
  fix: "Remove the repetition.",
  examples: {
    passes: [
      {
        value: {
          type: "commitment",
          id: "example/commitment/c",
          modified: "2026-01-05T09:00:00Z",
          recordStatus: "active",
          projects: ["example/project/p"],
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
          projects: ["example/project/p", "example/project/p"],
        },
        pointer: "/projects/1",
      },
    ],
  },
});
