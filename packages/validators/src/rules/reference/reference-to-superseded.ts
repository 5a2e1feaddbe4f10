import { replaced } from "../_helpers/edits.ts";
import { linksOf, recordsIn, referencesIn } from "../_helpers/references.ts";
import { defineRule } from "../define-rule.ts";

/** A reference to a record whose place another has taken still works, but tells of the old state. */
export const referenceToSuperseded = defineRule({
  code: "reference-to-superseded",
  severity: "note",
  scope: "dataset",
  template: "{id} has been superseded by {successor}.",
  why: "Readers are led on to the new record, but facts that hold only of the new one may not fit what this record says.",
  fix: "Refer to the new record if it is meant.",
  source: "Design 3.2, identity",
  examples: {
    passes: [
      {
        records: [
          { type: "project", id: "example/project/a", partOf: "example/project/b" },
          { type: "project", id: "example/project/b" },
        ],
      },
    ],
    fails: [
      {
        records: [
          { type: "project", id: "example/project/a", partOf: "example/project/old" },
          {
            type: "project",
            id: "example/project/old",
            recordStatus: "superseded",
            supersededBy: "example/project/new",
          },
          { type: "project", id: "example/project/new" },
        ],
        expect: [{ record: "example/project/a", pointer: "/partOf" }],
      },
    ],
  },
  collect: linksOf,
  *finish(collected) {
    const known = recordsIn(collected);
    for (const { at, to } of referencesIn(collected)) {
      const target = known.get(to);
      if (target?.status !== "superseded" || target.successor === undefined) continue;
      // In a chain of successors each link is meant.
      if (at.pointer === "/supersededBy") continue;
      const edit = replaced(at.pointer, to, target.successor, "unsafe");
      yield { in: at, values: { id: to, successor: target.successor }, edits: [edit] };
    }
  },
});
