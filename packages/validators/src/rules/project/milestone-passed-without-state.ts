import { isAfter } from "@forgex/schema";
import { items } from "../_helpers/items.ts";
import { defineRule } from "../define-rule.ts";

/** When the day of a milestone has passed, the record says what became of it. */
export const milestonePassedWithoutState = defineRule({
  code: "milestone-passed-without-state",
  severity: "warning",
  scope: "record",
  appliesTo: ["project"],
  template: "This was due on {due}, which has passed, and it is still said to be planned.",
  why: "Supply forecasts rest on milestones: one that was missed a year ago and stands as planned makes them too early.",
  fix: "Set `state` to met with its day, to missed, or to cancelled; a new plan is a new due date.",
  source: "Codelist milestone-state",
  examples: {
    passes: [
      {
        records: [
          {
            type: "project",
            milestones: [
              { key: "a", due: "2026", state: "planned" },
              { key: "b", due: "2025", dueQualifier: "about", state: "planned" },
              { key: "c", due: "2025", state: "missed" },
            ],
          },
        ],
        today: "2026-11-23",
      },
    ],
    fails: [
      {
        records: [
          { type: "project", milestones: [{ key: "a", due: "2025-06", dueQualifier: "by", state: "planned" }] },
        ],
        today: "2026-11-23",
        expect: [{ pointer: "/milestones/0/state" }],
      },
    ],
  },
  needs: ["milestones"],
  *check(record, { today }) {
    if (record.recordStatus !== "active") return;
    for (const { item, pointer } of items(record.milestones, "/milestones")) {
      const { due, dueQualifier: qualifier, state } = item;
      if (due === undefined || state !== "planned" || isAfter(today, { date: due, qualifier }) !== "yes") continue;
      yield { pointer: `${pointer}/state`, values: { due }, also: [`${pointer}/due`] };
    }
  },
});
