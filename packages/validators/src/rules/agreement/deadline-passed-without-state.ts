import { isAfter } from "@forgex/schema";
import { items } from "../_helpers/items.ts";
import { defineRule } from "../define-rule.ts";

/** When a deadline has passed, the record says what became of it. */
export const deadlinePassedWithoutState = defineRule({
  code: "deadline-passed-without-state",
  severity: "warning",
  scope: "record",
  appliesTo: ["agreement"],
  template: "This was due on {due}, which has passed, and it is still said to be pending.",
  why: "A promise whose day has gone by is either kept or broken; partners who follow the agreement need to know which, or that nobody knows.",
  fix: "Set `state` to met, missed or waived, or to unknown if no source tells.",
  source: "Public record 4.1 P03, P06, P21: six months, 180 days and 30 days, and the missed 30-day target",
  examples: {
    passes: [
      {
        records: [
          {
            type: "agreement",
            provisions: [
              { key: "a", deadline: { due: "2026-04-18", state: "unknown" } },
              { key: "b", deadline: { due: "2026", state: "pending" } },
              { key: "c", deadline: { due: "2026-01", recurs: "P3M", state: "pending" } },
            ],
          },
        ],
        today: "2026-11-23",
      },
    ],
    fails: [
      {
        records: [
          {
            type: "agreement",
            provisions: [
              { key: "a", deadline: { due: "2026-04-18", state: "pending" } },
              { key: "b", deadline: { due: "2026-04", state: "pending" } },
            ],
          },
        ],
        today: "2026-11-23",
        expect: [{ pointer: "/provisions/0/deadline/state" }, { pointer: "/provisions/1/deadline/state" }],
      },
    ],
  },
  needs: ["provisions"],
  *check(record, { today }) {
    if (record.recordStatus !== "active") return;
    for (const { item, pointer: at } of items(record.provisions, "/provisions")) {
      const { due, state, recurs } = item.deadline ?? {};
      // What comes again is pending for its next time. That a state is not given at all is said of every expected field.
      if (due === undefined || recurs !== undefined || state !== "pending" || isAfter(today, due) !== "yes") continue;
      yield { pointer: `${at}/deadline/state`, values: { due }, also: [`${at}/deadline/due`] };
    }
  },
});
