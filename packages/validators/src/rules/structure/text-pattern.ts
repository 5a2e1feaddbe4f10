import { defineRule } from "../define-rule.ts";

/** Text has the form that its field asks for: a date, an id, a code, a web address. */
export const textPattern = defineRule({
  code: "text-pattern",
  severity: "error",
  scope: "structure",
  template: "{title} must be {expected}.",
  why: "Ids, dates and codes are compared letter by letter; in another form they match nothing.",
  fix: "Write the value in the form shown. A date is written year, month, day: 2026-02-04, or 2026-02 or 2026 where no more is known.",
  examples: {
    passes: [
      {
        value: {
          type: "commitment",
          id: "example/commitment/c",
          modified: "2026-01-05T09:00:00Z",
          recordStatus: "active",
          statusDate: "2026-02",
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
          statusDate: "04/02/2026",
        },
        pointer: "/statusDate",
      },
      {
        value: { type: "list", modified: "2026-01-05T09:00:00Z", recordStatus: "active", id: "US-DFC/list/l" },
        pointer: "/id",
      },
    ],
  },
});
