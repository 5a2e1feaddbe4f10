import { isAfter, isBefore } from "@forgex/schema";
import { defineRule } from "../define-rule.ts";

/** UNFC sub-category that the codelist gives to statuses of a site at work. */
const atWork = "F1.1";

/** A facility works between its start and its end. */
export const operatingOutsideTerm = defineRule({
  code: "operating-outside-term",
  severity: "warning",
  scope: "record",
  appliesTo: ["facility"],
  template: "The facility is said to be at work (“{status}”) on {today}, but its {limit} is {date}.",
  why: "Planned capacity would be counted as supply that is there, or closed capacity as still running.",
  fix: "Set the status that holds today, or correct the date. A later phase of a working site has its own capacity with a date of its own.",
  source: "Codelist facility-status, column unfc",
  examples: {
    passes: [
      { records: [{ type: "facility", status: "operating", start: "2024" }], today: "2026-11-23" },
      { records: [{ type: "facility", status: "construction", start: "2028" }], today: "2026-11-23" },
      {
        records: [{ type: "facility", status: "operating", start: "2028", startQualifier: "about" }],
        today: "2026-11-23",
      },
    ],
    fails: [
      {
        records: [{ type: "facility", status: "operating", start: "2028" }],
        today: "2026-11-23",
        expect: [{ pointer: "/start" }],
      },
      {
        records: [{ type: "facility", status: "expanding", end: "2023" }],
        today: "2026-11-23",
        expect: [{ pointer: "/end" }],
      },
    ],
  },
  needs: ["start", "end"],
  *check({ recordStatus, status, start, startQualifier, end }, { today, codelists }) {
    const entry = status === undefined ? undefined : codelists.entry("facility-status", status);
    if (recordStatus !== "active" || entry?.extra.unfc !== atWork) return;
    const also = ["/status"];
    if (start !== undefined && isAfter({ date: start, qualifier: startQualifier }, today) === "yes") {
      yield { pointer: "/start", values: { status: entry.title, date: start }, facts: { today, limit: "start" }, also };
    }
    if (end !== undefined && isBefore(end, today) === "yes") {
      yield { pointer: "/end", values: { status: entry.title, date: end }, facts: { today, limit: "end" }, also };
    }
  },
});
