import { isAfter } from "@forgex/schema";
import { defineRule } from "../define-rule.ts";

/** A record cannot have been changed after today, wherever on Earth that was. */
export const modifiedInFuture = defineRule({
  code: "modified-in-future",
  severity: "error",
  scope: "record",
  template: "The record says that it was last changed at {modified}, which is after {today}.",
  why: "The newest `modified` wins in every exchange, so a record dated ahead blocks all true changes until that day comes.",
  fix: "Set `modified` to the moment of the last change, in UTC; look at the clock of the machine that wrote it.",
  source: "Design 3.2, identity",
  examples: {
    passes: [
      { records: [{ type: "facility", modified: "2026-11-22T12:00:00Z" }], today: "2026-11-23" },
      // Somewhere it may still be the 23rd.
      { records: [{ type: "facility", modified: "2026-11-24T03:00:00Z" }], today: "2026-11-23" },
    ],
    fails: [
      {
        records: [{ type: "facility", modified: "2027-01-01T00:00:00Z" }],
        today: "2026-11-23",
        expect: [{ pointer: "/modified" }],
      },
    ],
  },
  when: ({ modified }, { today }) => modified >= today,
  *check({ modified }, { today }) {
    if (isAfter(modified, today) === "yes") yield { pointer: "/modified", values: { modified }, facts: { today } };
  },
});
