import { readRecordId } from "@forgex/schema";
import { referencesOf } from "../../walk/index.ts";
import { defineRule } from "../define-rule.ts";

/** A reference leads to a record of a type that the place allows; the id tells the type. */
export const referenceWrongType = defineRule({
  code: "reference-wrong-type",
  severity: "error",
  scope: "record",
  template: "{id} is the id of a record of type “{type}”; here stands one of: {allowed}.",
  why: "Programs open the record behind the id and look for fields that a record of another type does not have.",
  fix: "Name a record of the right type. Often the company was named for its plant, or the plant for the project.",
  source: "The keyword `refersTo` of the standard's schemas",
  examples: {
    passes: [{ records: [{ type: "supply-link", from: "x/facility/a", to: "x/organization/b" }] }],
    fails: [
      {
        records: [{ type: "supply-link", from: "x/project/a", to: "x/organization/b" }],
        expect: [{ pointer: "/from" }],
      },
      {
        records: [{ type: "project", facilities: ["x/facility/a", "x/project/b"] }],
        expect: [{ pointer: "/facilities/1" }],
      },
    ],
  },
  when: (_, __, look) => look.hasStrayReference,
  *check(record) {
    for (const { pointer, id, refersTo } of referencesOf(record)) {
      const type = readRecordId(id)?.type;
      if (type === undefined || refersTo === undefined || refersTo.includes(type)) continue;
      yield { pointer, values: { id, type }, facts: { allowed: [...refersTo] }, cause: "wrong-type" };
    }
  },
});
