import { linksOf, recordsIn, referencesIn } from "../_helpers/references.ts";
import { publisherOf } from "../_helpers/same-thing.ts";
import { defineRule } from "../define-rule.ts";

/** A reference to another publisher's record whose data is at hand finds the record there. */
export const referenceUnknownToPublisher = defineRule({
  code: "reference-unknown-to-publisher",
  severity: "warning",
  scope: "dataset",
  template: "{id} is not among the {count} records of “{owner}” that are checked together with this one.",
  why: "Either the other publisher took the record back or renamed it, or the id is misspelt: what refers to it leads nowhere.",
  fix: "Correct the id. If the record stands in another dataset of that publisher, check it together with these.",
  source: "Design 3.2: a partner refers to another's record by its id",
  examples: {
    passes: [
      {
        header: { publisher: "x" },
        records: [
          { type: "project", id: "x/project/a", partOf: "y/project/b" },
          { type: "project", id: "y/project/b" },
          // Nothing of z is at hand.
          { type: "project", id: "x/project/c", partOf: "z/project/d" },
        ],
      },
    ],
    fails: [
      {
        header: { publisher: "x" },
        records: [
          { type: "project", id: "x/project/a", partOf: "y/project/c" },
          { type: "project", id: "x/project/e", sameAs: [{ key: "a", id: "y/project/f" }] },
          { type: "project", id: "y/project/b" },
        ],
        expect: [
          { record: "x/project/a", pointer: "/partOf" },
          { record: "x/project/e", pointer: "/sameAs/0/id" },
        ],
      },
    ],
  },
  collect: linksOf,
  *finish(collected, { isUnchecked }) {
    const known = recordsIn(collected);
    const counts = countsOf(known.keys());
    const told = new Set<string>();
    for (const { at, to, owner, isOwn } of referencesIn(collected)) {
      const count = counts.get(owner);
      if (isOwn || owner === publisherOf(at.record.id) || count === undefined) continue;
      const once = `${at.record.dataset ?? at.record.source} ${to}`;
      if (known.has(to) || isUnchecked?.(to) || told.has(once)) continue;
      told.add(once);
      yield { in: at, values: { id: to, owner, count } };
    }
  },
});

function countsOf(ids: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(publisherOf(id), (counts.get(publisherOf(id)) ?? 0) + 1);
  return counts;
}
