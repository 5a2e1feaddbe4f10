import { isExplained } from "../_helpers/missing.ts";
import { someSource, sourcesOf } from "../_helpers/sources.ts";
import { defineRule } from "../define-rule.ts";

/** A source can be found: by its title or its address. */
export const sourceWithoutLocator = defineRule({
  code: "source-without-locator",
  severity: "warning",
  scope: "record",
  template: "The source has neither a title nor a web address.",
  why: "Nobody can check a fact against a source that cannot be found.",
  fix: "Give the title of the document or page, its address, or both. For a source that is not public, a title is enough.",
  source: "Public record, implications B: every record with source URL and publisher",
  examples: {
    passes: [
      { records: [{ type: "project", sources: [{ key: "a", at: [""], publisher: "METI", title: "Press release" }] }] },
      { records: [{ type: "project", sources: [{ key: "a", at: [""], url: "https://www.meti.go.jp/" }] }] },
    ],
    fails: [
      {
        records: [
          {
            type: "project",
            sources: [{ key: "a", at: [""], publisher: "METI" }],
            claims: [{ key: "b", at: ["/status"], op: "missing", source: { publisher: "S&P" } }],
          },
        ],
        expect: [{ pointer: "/sources/0/title" }, { pointer: "/claims/0/source/title" }],
      },
    ],
  },
  needs: ["sources", "claims"],
  when: (record) => someSource(record, ({ title, url }) => title === undefined && url === undefined),
  *check(record) {
    for (const { item, pointer } of sourcesOf(record)) {
      if (item.title === undefined && item.url === undefined && !isExplained(record, pointer)) {
        yield { pointer: `${pointer}/title` };
      }
    }
  },
});
