import { linksOf, recordsIn, referencesIn } from "../_helpers/references.ts";
import { defineRule } from "../define-rule.ts";

/** A reference to a record of the dataset's own publisher leads to a record. */
export const referenceUnresolved = defineRule({
  code: "reference-unresolved",
  severity: "error",
  scope: "dataset",
  template: "There is no record with the id {id}.",
  why: "The reader cannot find out who or what is meant, and totals by owner, country or project leave the record out.",
  fix: "Correct the id, or add the record. If it was deleted, send it as a record with the status withdrawn.",
  source: "Design 2, roads that agree: an unresolved reference to one's own record is an error",
  examples: {
    passes: [
      {
        header: { publisher: "x" },
        records: [
          { type: "project", id: "x/project/a", facilities: ["x/facility/a"], agreements: ["y/agreement/b"] },
          { type: "facility", id: "x/facility/a", recordStatus: "withdrawn" },
        ],
      },
    ],
    fails: [
      {
        header: { publisher: "x" },
        records: [{ type: "project", id: "x/project/a", facilities: ["x/facility/a"], partOf: "x/project/b" }],
        expect: [{ pointer: "/facilities/0" }, { pointer: "/partOf" }],
      },
    ],
  },
  collect: linksOf,
  *finish(collected, { isUnchecked }) {
    const known = recordsIn(collected);
    for (const { at, to, isOwn } of referencesIn(collected)) {
      if (isOwn && !known.has(to) && !isUnchecked?.(to)) yield { in: at, values: { id: to } };
    }
  },
});
