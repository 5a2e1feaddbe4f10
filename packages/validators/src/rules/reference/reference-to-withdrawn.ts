import { linksOf, recordsIn, referencesIn } from "../_helpers/references.ts";
import { defineRule } from "../define-rule.ts";

/** What is in use does not rest on a record that was taken back. */
export const referenceToWithdrawn = defineRule({
  code: "reference-to-withdrawn",
  severity: "warning",
  scope: "dataset",
  template: "{id} was withdrawn by its publisher, but this record still refers to it.",
  why: "A withdrawn record is as good as deleted: whoever follows the reference finds nothing.",
  fix: "Refer to the record that is right now, or leave the reference out.",
  source: "Design 3.2: a deletion is a tombstone that travels",
  examples: {
    passes: [
      {
        records: [
          { type: "project", id: "example/project/a", partOf: "example/project/b" },
          { type: "project", id: "example/project/b" },
          { type: "project", id: "example/project/c", recordStatus: "withdrawn", partOf: "example/project/d" },
          { type: "project", id: "example/project/d", recordStatus: "withdrawn" },
        ],
      },
    ],
    fails: [
      {
        records: [
          { type: "project", id: "example/project/a", partOf: "example/project/b" },
          { type: "project", id: "example/project/b", recordStatus: "withdrawn" },
        ],
        expect: [{ record: "example/project/a", pointer: "/partOf" }],
      },
    ],
  },
  collect: linksOf,
  *finish(collected) {
    const known = recordsIn(collected);
    for (const { at, to } of referencesIn(collected)) {
      if (known.get(to)?.status === "withdrawn") yield { in: at, values: { id: to } };
    }
  },
});
