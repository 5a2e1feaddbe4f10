import { isAfter } from "@forgex/schema";
import { deedsOf, historyOf } from "../_helpers/events.ts";
import { mayBeAfter } from "../_helpers/may-be.ts";
import { defineRule } from "../define-rule.ts";

/** What a record tells as having happened has happened by today. */
export const eventInFuture = defineRule({
  code: "event-in-future",
  severity: "warning",
  scope: "record",
  appliesTo: ["facility", "project", "agreement", "commitment"],
  template: "This is told as something that happened, but its date {date} is after {today}.",
  why: "A plan entered as a fact is counted as done: a signature that is still to come, a milestone as met.",
  fix: "Correct the date, or move what is planned to its own place: a milestone with state planned, a deadline, a planned start.",
  source: "Public record 5: announced, approved and signed are different things",
  examples: {
    passes: [
      {
        records: [
          { type: "agreement", signatures: [{ key: "a", date: "2026-02-04" }], history: [{ key: "b", date: "2026" }] },
        ],
        today: "2026-11-23",
      },
    ],
    fails: [
      {
        records: [
          { type: "agreement", signatures: [{ key: "a", date: "2027-02-04" }] },
          { type: "project", milestones: [{ key: "a", met: "2028" }] },
          { type: "commitment", history: [{ key: "a", event: "draw", date: "2026-12" }] },
        ],
        today: "2026-11-23",
        expect: [
          { record: "example/agreement/r0", pointer: "/signatures/0/date" },
          { record: "example/project/r1", pointer: "/milestones/0/met" },
          { record: "example/commitment/r2", pointer: "/history/0/date" },
        ],
      },
    ],
  },
  needs: ["statusHistory", "history", "signatures", "milestones", "permits", "certifications", "estimates"],
  *check(record, { today }) {
    if (record.recordStatus !== "active") return;
    for (const event of [...historyOf(record), ...deedsOf(record)]) {
      if (mayBeAfter(event, today) && isAfter(event, today) === "yes")
        yield { pointer: event.pointer, values: { date: event.date }, facts: { today } };
    }
  },
});
