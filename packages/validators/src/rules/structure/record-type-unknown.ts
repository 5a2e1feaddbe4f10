import { defineRule } from "../define-rule.ts";

/** A record is of one of the nine types. */
export const recordTypeUnknown = defineRule({
  code: "record-type-unknown",
  severity: "error",
  scope: "structure",
  template: "The standard has no record type of the name given in `type`.",
  why: "The type decides which fields a record can have; of another type nothing can be checked.",
  fix: "Write one of agreement, commitment, facility, list, mineral, observation, organization, project, supply-link.",
  examples: {
    passes: [
      { value: { type: "list", id: "example/list/l", modified: "2026-01-05T09:00:00Z", recordStatus: "active" } },
    ],
    fails: [
      {
        value: { type: "mine", id: "example/mine/m", modified: "2026-01-05T09:00:00Z", recordStatus: "active" },
        pointer: "/type",
      },
    ],
  },
});
