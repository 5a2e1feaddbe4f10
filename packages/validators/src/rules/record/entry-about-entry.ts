import { anyPlace, entriesAbout } from "../_helpers/entries.ts";
import { defineRule } from "../define-rule.ts";

const lists = /^\/(?:sources|markings|missing|claims)(?:\/|$)/;

/** What is said about facts is not itself spoken of; an entry carries its own marking. */
export const entryAboutEntry = defineRule({
  code: "entry-about-entry",
  severity: "error",
  scope: "record",
  template: "This entry speaks of {at}, which is itself something said about the record.",
  why: "When a copy is redacted, these lists are cut first; an entry about them would be left without what it speaks of.",
  fix: "To restrict a source or claim, give it a `marking` of its own. To doubt a source, give its `confidence`.",
  source: "Design 3.3: nothing points into the four lists",
  examples: {
    passes: [
      {
        records: [
          { type: "project", sources: [{ key: "a", at: ["/status"], title: "Minutes", marking: { level: "amber" } }] },
        ],
      },
    ],
    fails: [
      {
        records: [
          {
            type: "project",
            sources: [{ key: "a", at: ["/status"], title: "Minutes" }],
            markings: [{ key: "m", at: ["/sources/a"], level: "amber" }],
          },
        ],
        expect: [{ pointer: "/markings/0/at/0" }],
      },
    ],
  },
  needs: ["sources", "markings", "missing", "claims"],
  when: (record) => anyPlace(record, (at) => lists.test(at)),
  *check(record) {
    for (const { at, pointer } of entriesAbout(record)) {
      if (lists.test(at)) yield { pointer, values: { at } };
    }
  },
});
