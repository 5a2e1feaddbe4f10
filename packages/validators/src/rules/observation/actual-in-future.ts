import { isAfter } from "@forgex/schema";
import { mayBeAfter } from "../_helpers/may-be.ts";
import { defineRule } from "../define-rule.ts";

/** Statuses that tell of what was measured. */
const measured = new Set(["actual", "provisional", "revised"]);

/** What was measured lies in the past. */
export const actualInFuture = defineRule({
  code: "actual-in-future",
  severity: "error",
  scope: "record",
  appliesTo: ["observation"],
  template: "The observation is said to be measured (“{status}”), but its time begins on {start}, after {today}.",
  why: "A forecast told as a fact makes supply look secured.",
  fix: "Set the status to forecast or target, or correct the time.",
  source: "Codelist observation-status",
  examples: {
    passes: [
      {
        records: [{ type: "observation", status: "forecast", period: { start: "2030", end: "2030" } }],
        today: "2026-11-23",
      },
      {
        records: [{ type: "observation", status: "provisional", period: { start: "2026", end: "2026" } }],
        today: "2026-11-23",
      },
    ],
    fails: [
      {
        records: [{ type: "observation", status: "actual", period: { start: "2030", end: "2030" } }],
        today: "2026-11-23",
        expect: [{ pointer: "/status" }],
      },
    ],
  },
  needs: ["period"],
  when: ({ period }, { today }) => mayBeAfter({ date: period?.start }, today),
  *check({ status, period }, { today }) {
    const start = period?.start;
    if (status === undefined || start === undefined || !measured.has(status) || isAfter(start, today) !== "yes") return;
    yield { pointer: "/status", values: { status, start }, facts: { today }, also: ["/period/start"] };
  },
});
