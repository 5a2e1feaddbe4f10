import { referencesOf } from "../../walk/index.ts";
import { defineRule } from "../define-rule.ts";

/** A record does not refer to itself: nothing is its own owner, part, successor or condition. */
export const referenceToItself = defineRule({
  code: "reference-to-itself",
  severity: "error",
  scope: "record",
  template: "The record refers to itself here.",
  why: "Nothing owns, contains, follows or finances itself. Mostly a row was filled from the wrong line, and the true other side is lost.",
  fix: "Name the other record that is meant, or leave the reference out.",
  source: "Design 3.2, identity",
  examples: {
    passes: [
      {
        records: [
          {
            type: "organization",
            id: "x/organization/a",
            parent: "x/organization/b",
            owners: [{ key: "c", organization: "x/organization/c" }],
          },
        ],
      },
    ],
    fails: [
      {
        records: [
          {
            type: "organization",
            id: "x/organization/a",
            parent: "x/organization/a",
            owners: [{ key: "a", organization: "x/organization/a" }],
            sameAs: [{ key: "a", id: "x/organization/a" }],
          },
          {
            type: "commitment",
            id: "x/commitment/a",
            relations: [{ key: "a", kind: "part-of", record: "x/commitment/a" }],
          },
        ],
        expect: [
          { record: "x/organization/a", pointer: "/parent" },
          { record: "x/organization/a", pointer: "/owners/0/organization" },
          { record: "x/organization/a", pointer: "/sameAs/0/id" },
          { record: "x/commitment/a", pointer: "/relations/0/record" },
        ],
      },
    ],
  },
  when: (_, __, look) => look.hasOwnReference,
  *check(record) {
    for (const { pointer, id } of referencesOf(record)) if (id === record.id) yield { pointer };
  },
});
