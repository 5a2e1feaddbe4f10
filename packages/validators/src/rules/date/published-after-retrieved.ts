import { isAfter, maySameInstant } from "@forgex/schema";
import { mayBeBefore } from "../_helpers/may-be.ts";
import { someSource, sourcesOf } from "../_helpers/sources.ts";
import { defineRule } from "../define-rule.ts";

/** A document is read after it is published. */
export const publishedAfterRetrieved = defineRule({
  code: "published-after-retrieved",
  severity: "warning",
  scope: "record",
  template: "The source was read on {retrieved}, before it was published on {published}.",
  why: "One of the dates is wrong, or another edition was read than the one named; the fact may not stand in the one named.",
  fix: "Correct the date, or name the edition that was read.",
  source: "Public record, implications B: every record with retrieved date",
  examples: {
    passes: [
      {
        records: [
          { type: "project", sources: [{ key: "a", at: [""], published: "2026-02-04", retrieved: "2026-02" }] },
        ],
      },
      // The day in Tokyo may be ahead of the reader's by one.
      {
        records: [
          { type: "project", sources: [{ key: "a", at: [""], published: "2026-02-04", retrieved: "2026-02-03" }] },
        ],
      },
    ],
    fails: [
      {
        records: [
          {
            type: "project",
            sources: [{ key: "a", at: [""], published: "2026-03", retrieved: "2026-02-04" }],
            claims: [{ key: "b", at: ["/status"], op: "missing", source: { published: "2026", retrieved: "2025-11" } }],
          },
        ],
        expect: [{ pointer: "/sources/0/published" }, { pointer: "/claims/0/source/published" }],
      },
    ],
  },
  needs: ["sources", "claims"],
  when: (record) => someSource(record, ({ published, retrieved }) => mayBeBefore(retrieved, published)),
  *check(record) {
    for (const { item, pointer } of sourcesOf(record)) {
      const { published, retrieved } = item;
      if (published === undefined || retrieved === undefined || isAfter(published, retrieved) !== "yes") continue;
      if (maySameInstant({ date: published }, { date: retrieved })) continue;
      yield { pointer: `${pointer}/published`, values: { published, retrieved }, also: [`${pointer}/retrieved`] };
    }
  },
});
