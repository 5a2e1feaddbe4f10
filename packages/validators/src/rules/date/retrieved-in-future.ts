import { isAfter, maySameInstant } from "@forgex/schema";
import { mayBeAfter } from "../_helpers/may-be.ts";
import { someSource, sourcesOf } from "../_helpers/sources.ts";
import { defineRule } from "../define-rule.ts";

/** A source was read by today. */
export const retrievedInFuture = defineRule({
  code: "retrieved-in-future",
  severity: "warning",
  scope: "record",
  template: "The source is said to have been read on {retrieved}, which is after {today}.",
  why: "The date tells how fresh a fact is; one that lies ahead makes an old fact look newest.",
  fix: "Give the day on which the source was read.",
  source: "Public record, implications B: every record with retrieved date",
  examples: {
    passes: [
      {
        records: [{ type: "project", sources: [{ key: "a", at: [""], retrieved: "2026-11-23" }] }],
        today: "2026-11-23",
      },
      {
        records: [{ type: "project", sources: [{ key: "a", at: [""], retrieved: "2026-11-24" }] }],
        today: "2026-11-23",
      },
    ],
    fails: [
      {
        records: [{ type: "project", sources: [{ key: "a", at: [""], retrieved: "2062-11-03" }] }],
        today: "2026-11-23",
        expect: [{ pointer: "/sources/0/retrieved" }],
      },
    ],
  },
  needs: ["sources", "claims"],
  when: (record, { today }) => someSource(record, ({ retrieved }) => mayBeAfter({ date: retrieved }, today)),
  *check(record, { today }) {
    for (const { item, pointer } of sourcesOf(record)) {
      const { retrieved } = item;
      if (retrieved === undefined || isAfter(retrieved, today) !== "yes") continue;
      // Where the reader sat it may already have been tomorrow.
      if (maySameInstant({ date: retrieved }, { date: today })) continue;
      yield { pointer: `${pointer}/retrieved`, values: { retrieved }, facts: { today } };
    }
  },
});
