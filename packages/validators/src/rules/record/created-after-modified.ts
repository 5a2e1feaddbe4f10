import { compareInstants } from "@forgex/schema";
import { defineRule } from "../define-rule.ts";

/** A record is made before it is changed. */
export const createdAfterModified = defineRule({
  code: "created-after-modified",
  severity: "error",
  scope: "record",
  template: "The record was made at {created}, after it was last changed at {modified}.",
  why: "The two instants order the versions of a record; a version that is older than the record itself is lost in an exchange.",
  fix: "Correct whichever is wrong. `created` never changes; `modified` is set anew with every change.",
  source: "Design 3.2, identity",
  examples: {
    passes: [
      { records: [{ type: "facility", created: "2026-01-05T09:00:00Z", modified: "2026-01-05T09:00:00.000Z" }] },
    ],
    fails: [
      {
        records: [{ type: "facility", created: "2026-01-05T09:00:01Z", modified: "2026-01-05T09:00:00Z" }],
        expect: [{ pointer: "/created" }],
      },
    ],
  },
  needs: ["created"],
  when: ({ created, modified }) =>
    !(created?.endsWith("Z") && modified.endsWith("Z") && created.slice(0, 10) < modified.slice(0, 10)),
  *check({ created, modified }) {
    if (created !== undefined && compareInstants(created, modified) > 0) {
      yield { pointer: "/created", values: { created, modified }, also: ["/modified"] };
    }
  },
});
