import { defineRule } from "../define-rule.ts";

/** A field with a closed codelist holds one of its codes. */
export const codeNotInList = defineRule({
  code: "code-not-in-list",
  severity: "error",
  scope: "structure",
  template: "{title} must be a code of the list `{list}`.",
  why: "Rules and totals depend on the codes of closed lists: with any other word a loan that is signed cannot be told from one that is not.",
  fix: "Take a code of the list (`forgex codelist` prints it). A title or an old name is not a code.",
  examples: {
    passes: [
      { value: { type: "list", id: "example/list/l", modified: "2026-01-05T09:00:00Z", recordStatus: "active" } },
    ],
    fails: [
      {
        value: { type: "list", id: "example/list/l", modified: "2026-01-05T09:00:00Z", recordStatus: "Active" },
        pointer: "/recordStatus",
      },
      {
        value: {
          type: "commitment",
          id: "example/commitment/c",
          modified: "2026-01-05T09:00:00Z",
          recordStatus: "active",
          status: "pending review",
        },
        pointer: "/status",
      },
    ],
  },
});
