import { linksOf, recordsIn, referencesIn } from "../_helpers/references.ts";
import { publisherOf } from "../_helpers/same-thing.ts";
import { defineRule } from "../define-rule.ts";

/** References to other publishers' records that are not at hand are worth knowing of. */
export const referenceOutside = defineRule({
  code: "reference-outside",
  severity: "note",
  scope: "dataset",
  template: "{id} is a record of the publisher “{owner}” that is not among the data checked.",
  why: "Whether the record exists and is of the right kind can be seen only with the other publisher's data.",
  fix: "Nothing needs mending. To have the reference checked, validate both datasets together.",
  source: "Design 2, roads that agree: an unresolved reference to another's record is a note",
  examples: {
    passes: [
      { header: { publisher: "x" }, records: [{ type: "project", id: "x/project/a", partOf: "x/project/b" }] },
      // The other publisher's data is at hand and lacks the record: another rule tells.
      {
        header: { publisher: "x" },
        records: [
          { type: "project", id: "x/project/a", partOf: "y/project/b" },
          { type: "project", id: "y/project/c" },
        ],
      },
      // A link to another's record of the same thing leads out of the data by its nature.
      { header: { publisher: "x" }, records: [{ type: "project", sameAs: [{ key: "a", id: "y/project/b" }] }] },
    ],
    fails: [
      {
        header: { publisher: "x" },
        records: [
          { type: "project", id: "x/project/a", partOf: "y/project/p" },
          { type: "project", id: "x/project/b", partOf: "y/project/p" },
        ],
        // Said once for each record that is not at hand.
        expect: [{ record: "x/project/a", pointer: "/partOf" }],
      },
    ],
  },
  collect: linksOf,
  *finish(collected, { isUnchecked }) {
    const known = recordsIn(collected);
    // Where the publisher's data is at hand, `reference-unknown-to-publisher` says that the record is not in it.
    const atHand = new Set([...known.keys()].map(publisherOf));
    const told = new Set<string>();
    for (const { at, to, owner, isOwn } of referencesIn(collected)) {
      if (isOwn || atHand.has(owner) || known.has(to) || isUnchecked?.(to) || at.pointer.startsWith("/sameAs/"))
        continue;
      const once = `${at.record.dataset ?? ""} ${to}`;
      if (told.has(once)) continue;
      told.add(once);
      yield { in: at, values: { id: to, owner } };
    }
  },
});
