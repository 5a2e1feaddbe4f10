import { readRecordId } from "@forgex/schema";
import { defineRule } from "../define-rule.ts";

/** The middle part of a record's id is its type. */
export const idTypeMismatch = defineRule({
  code: "id-type-mismatch",
  severity: "error",
  scope: "record",
  template: "The id says that this is of type “{idType}”, but the record is of type “{type}”.",
  why: "A reference shows by its id what kind of record it leads to; readers and tables rely on that without opening the record.",
  fix: "Give the record an id whose middle part is its type and correct the references to it, or correct the type.",
  source: "Design 3.2, identity",
  examples: {
    passes: [{ records: [{ type: "supply-link", id: "us-doe/supply-link/l1" }] }],
    fails: [{ records: [{ type: "project", id: "us-doe/facility/thacker-pass" }], expect: [{ pointer: "/id" }] }],
  },
  when: ({ id, type }) => !id.startsWith(`${type}/`, id.indexOf("/") + 1),
  *check({ id, type }) {
    const idType = readRecordId(id)?.type;
    if (idType !== undefined && idType !== type) yield { pointer: "/id", values: { idType, type }, also: ["/type"] };
  },
});
