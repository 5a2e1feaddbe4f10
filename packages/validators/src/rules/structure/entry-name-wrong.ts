import { defineRule } from "../define-rule.ts";

/** The names of entries have their form: languages, publishers. */
export const entryNameWrong = defineRule({
  code: "entry-name-wrong",
  severity: "error",
  scope: "structure",
  template: "{title} cannot have an entry with the name `{name}`.",
  why: "The name of an entry says whose or in which language its value is; with another name nobody finds it.",
  fix: "Write the name in the form of the list: a language such as fr or pt-BR, a publisher’s code such as us-dfc.",
  examples: {
    passes: [
      {
        value: {
          type: "list",
          id: "example/list/l",
          modified: "2026-01-05T09:00:00Z",
          recordStatus: "active",
          names: { fr: "Minéraux" },
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
          names: { "French!": "Minéraux" },
        },
        pointer: "/names/French!",
      },
    ],
  },
});
