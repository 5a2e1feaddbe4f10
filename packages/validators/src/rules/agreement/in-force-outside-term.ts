import { isAfter, isBefore } from "@forgex/schema";
import { defineRule } from "../define-rule.ts";

const inForce = new Set(["in-force", "amended"]);

/** An agreement is in force between the day on which it takes effect and its end. */
export const inForceOutsideTerm = defineRule({
  code: "in-force-outside-term",
  severity: "warning",
  scope: "record",
  appliesTo: ["agreement"],
  template: "The agreement is said to be in force on {today}, but its {limit} is {date}.",
  why: "Whoever asks what binds today gets a text that does not bind yet or no longer.",
  fix: "Set the status that holds today, or correct the date.",
  source: "Codelist agreement-status",
  examples: {
    passes: [
      {
        records: [{ type: "agreement", status: "in-force", entryIntoForce: "2026-02-04", end: "2031" }],
        today: "2026-11-23",
      },
      { records: [{ type: "agreement", status: "ended", end: "2025" }], today: "2026-11-23" },
    ],
    fails: [
      {
        records: [{ type: "agreement", status: "in-force", entryIntoForce: "2027-01-01" }],
        today: "2026-11-23",
        expect: [{ pointer: "/entryIntoForce" }],
      },
      {
        records: [{ type: "agreement", status: "in-force", end: "2025" }],
        today: "2026-11-23",
        expect: [{ pointer: "/end" }],
      },
    ],
  },
  needs: ["entryIntoForce", "end"],
  *check({ recordStatus, status, entryIntoForce, end }, { today }) {
    if (recordStatus !== "active" || !inForce.has(status ?? "")) return;
    const also = ["/status"];
    if (entryIntoForce !== undefined && isAfter(entryIntoForce, today) === "yes") {
      yield {
        pointer: "/entryIntoForce",
        values: { date: entryIntoForce },
        facts: { today, limit: "entry into force" },
        also,
      };
    }
    if (end !== undefined && isBefore(end, today) === "yes") {
      yield { pointer: "/end", values: { date: end }, facts: { today, limit: "end" }, also };
    }
  },
});
