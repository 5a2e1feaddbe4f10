import { isAfter } from "@forgex/schema";
import { items } from "../_helpers/items.ts";
import { defineRule } from "../define-rule.ts";

/** A marking whose last day has passed restricts nothing any more. */
export const markingExpired = defineRule({
  code: "marking-expired",
  severity: "note",
  scope: "record",
  template: "The restriction to {level} ended on {until}; the places it names are no longer protected by it.",
  why: "What was restricted until a day may now be shown to everyone. That should be meant, and not a date that was forgotten.",
  fix: "Remove the marking if the time is over, or set a later `until` if the restriction goes on.",
  source: "Design 3.3, markings",
  examples: {
    passes: [
      {
        records: [{ type: "project", markings: [{ key: "a", at: [""], level: "amber", until: "2026" }] }],
        today: "2026-11-23",
      },
    ],
    fails: [
      {
        records: [{ type: "project", markings: [{ key: "a", at: [""], level: "amber", until: "2026-06" }] }],
        today: "2026-11-23",
        expect: [{ pointer: "/markings/0/until" }],
      },
    ],
  },
  needs: ["markings"],
  *check(record, { today }) {
    if (record.recordStatus !== "active") return;
    for (const { item, pointer } of items(record.markings, "/markings")) {
      if (item.until === undefined || isAfter(today, item.until) !== "yes") continue;
      yield { pointer: `${pointer}/until`, values: { level: item.level, until: item.until } };
    }
  },
});
