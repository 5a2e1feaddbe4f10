import { isAfter } from "@forgex/schema";
import { mayBeAfter } from "../_helpers/may-be.ts";
import { defineRule } from "../define-rule.ts";

/** A status is what holds, so it holds by today. */
export const statusDateInFuture = defineRule({
  code: "status-date-in-future",
  severity: "warning",
  scope: "record",
  appliesTo: ["facility", "project", "agreement", "commitment"],
  template: "The status is said to hold from {date}, which is after {today}.",
  why: "Lists by status would count what has not happened: a loan as signed, a plant as built.",
  fix: "Give the status that holds today. What is planned has its own place: `start` of a plant, a milestone of a project, a deadline of a provision.",
  source: "Public record 5: announced, approved and signed are different things",
  examples: {
    passes: [
      { records: [{ type: "commitment", status: "signed", statusDate: "2026" }], today: "2026-11-23" },
      {
        records: [{ type: "commitment", status: "approved", statusDate: "2026-12-10", statusDateQualifier: "by" }],
        today: "2026-11-23",
      },
    ],
    fails: [
      {
        records: [{ type: "facility", status: "operating", statusDate: "2028" }],
        today: "2026-11-23",
        expect: [{ pointer: "/statusDate" }],
      },
    ],
  },
  needs: ["statusDate"],
  when: ({ statusDate: date, statusDateQualifier: qualifier }, { today }) => mayBeAfter({ date, qualifier }, today),
  *check({ recordStatus, statusDate, statusDateQualifier }, { today }) {
    if (recordStatus !== "active" || statusDate === undefined) return;
    if (isAfter({ date: statusDate, qualifier: statusDateQualifier }, today) !== "yes") return;
    yield { pointer: "/statusDate", values: { date: statusDate }, facts: { today } };
  },
});
