import { isAfter } from "@forgex/schema";
import { historyOf } from "../_helpers/events.ts";
import { defineRule } from "../define-rule.ts";

/** The status is the newest of the history: no event after its date began another. */
export const statusHistoryDisagree = defineRule({
  code: "status-history-disagree",
  severity: "warning",
  scope: "record",
  appliesTo: ["facility", "agreement", "commitment"],
  template: "The status is “{status}” as of {statusDate}, but the history has “{later}” on {date}, which is later.",
  why: "Lists by status use the field, timelines the history; they would tell two stories of one thing.",
  fix: "Bring `status` and `statusDate` up to the last event, or correct the event's date.",
  source: "Design 3.4: status and statusDate alone suffice",
  examples: {
    passes: [
      {
        records: [
          {
            type: "commitment",
            status: "amended",
            statusDate: "2025-10-07",
            history: [
              { key: "a", event: "signature", status: "signed", date: "2024-10-28" },
              { key: "b", event: "amendment", status: "amended", date: "2025-10-07" },
              { key: "c", event: "deferral", date: "2026-01" },
            ],
          },
          {
            type: "facility",
            status: "construction",
            statusDate: "2025",
            statusHistory: [{ key: "a", status: "permitted", date: "2025-03" }],
          },
        ],
      },
    ],
    fails: [
      {
        records: [
          {
            type: "commitment",
            status: "letter-of-interest",
            statusDate: "2025-06",
            history: [{ key: "a", event: "approval", status: "approved", date: "2025-12-10" }],
          },
        ],
        expect: [{ pointer: "/history/0/date" }],
      },
    ],
  },
  needs: ["statusHistory", "history"],
  when: ({ status, statusDate }) => status !== undefined && statusDate !== undefined,
  *check(record) {
    const { status, statusDate, statusDateQualifier: qualifier } = record;
    if (status === undefined || statusDate === undefined) return;
    for (const event of historyOf(record)) {
      if (event.status === undefined || event.status === status) continue;
      if (isAfter(event, { date: statusDate, qualifier }) !== "yes") continue;
      yield {
        pointer: event.pointer,
        values: { status, statusDate, later: event.status, date: event.date },
        also: ["/status", "/statusDate", event.pointer.replace(/date$/, "status")],
      };
    }
  },
});
