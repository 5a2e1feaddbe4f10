import { isAfter, isBefore } from "@forgex/schema";
import { defineRule } from "../define-rule.ts";

/** Material flows between the start of a link and its end. */
export const linkFlowingOutsideTerm = defineRule({
  code: "link-flowing-outside-term",
  severity: "warning",
  scope: "record",
  appliesTo: ["supply-link"],
  template: "Material is said to flow on {today}, but the {limit} of the link is {date}.",
  why: "Supply that has not begun or has ended would be counted as there.",
  fix: "Set the status that holds today, or correct the date.",
  source: "Codelist supply-link-status",
  examples: {
    passes: [
      { records: [{ type: "supply-link", status: "flowing", start: "2025-10", end: "2035" }], today: "2026-11-23" },
      { records: [{ type: "supply-link", status: "planned", start: "2028" }], today: "2026-11-23" },
    ],
    fails: [
      {
        records: [{ type: "supply-link", status: "flowing", start: "2028" }],
        today: "2026-11-23",
        expect: [{ pointer: "/start" }],
      },
      {
        records: [{ type: "supply-link", status: "flowing", end: "2025" }],
        today: "2026-11-23",
        expect: [{ pointer: "/end" }],
      },
    ],
  },
  needs: ["start", "end"],
  *check({ recordStatus, status, start, startQualifier, end }, { today }) {
    if (recordStatus !== "active" || status !== "flowing") return;
    const also = ["/status"];
    if (start !== undefined && isAfter({ date: start, qualifier: startQualifier }, today) === "yes") {
      yield { pointer: "/start", values: { date: start }, facts: { today, limit: "start" }, also };
    }
    if (end !== undefined && isBefore(end, today) === "yes") {
      yield { pointer: "/end", values: { date: end }, facts: { today, limit: "end" }, also };
    }
  },
});
