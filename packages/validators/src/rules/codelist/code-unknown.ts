import { codesOf } from "../../walk/index.ts";
import { replaced } from "../_helpers/edits.ts";
import { keptEntry } from "../_helpers/entries-of-codes.ts";
import { type Codelists, defineRule } from "../define-rule.ts";

/** A code stands in its codelist. Open lists may lag behind the world, so a new code is a question and not a fault. */
export const codeUnknown = defineRule({
  code: "code-unknown",
  severity: "warning",
  scope: "record",
  template: "“{code}” is not in the codelist {list}.",
  why: "Partners count and filter by codes. One that only its sender knows falls out of every table.",
  fix: "Use a code of the list. If the list lacks what you need, keep the code, tell its meaning in the description, and propose it for the list.",
  source: "Design 3.1, codelists",
  examples: {
    passes: [
      {
        records: [
          { type: "project", minerals: ["lithium"], countries: ["US"] },
          {
            type: "agreement",
            documents: [
              { key: "a", language: "zh-Hant" },
              { key: "b", language: "fil" },
            ],
          },
        ],
      },
      // A code of a closed list is a matter of structure.
      { records: [{ type: "project", recordStatus: "active" }] },
    ],
    fails: [
      {
        records: [{ type: "project", minerals: ["lithium", "unobtainium"], countries: ["XX"] }],
        expect: [{ pointer: "/minerals/1" }, { pointer: "/countries/0" }],
      },
      { records: [{ type: "project", minerals: ["Lithium"] }], expect: [{ pointer: "/minerals/0" }] },
    ],
  },
  when: (_, __, look) => look.hasUnknownCode,
  *check(record, { codelists }) {
    for (const { pointer, list, code } of codesOf(record)) {
      if (isKnown(codelists, list, code) || !codelists.isOpen(list)) continue;
      // Numbers have no spelling: the nearest trade code is as good as any other.
      const meant = /^[0-9]+$/.test(code) ? undefined : codelists.suggest(list, code);
      const caseOnly = meant !== undefined && meant.toLowerCase() === code.toLowerCase();
      yield {
        pointer,
        values: { code },
        facts: { list },
        ...(meant !== undefined && {
          expected: meant,
          cause: caseOnly ? "wrong-case-code" : "misspelt-code",
          edits: [replaced(pointer, code, meant, caseOnly ? "safe" : "unsafe")],
        }),
      };
    }
  },
});

function isKnown(codelists: Codelists, list: string, code: string): boolean {
  if (list !== "language") return keptEntry(codelists, list, code) !== undefined;
  // The list holds the languages with two letters; tags of three letters are right too, and a longer tag says script or
  // region besides.
  const [primary = code] = code.split("-");
  return primary.length > 2 || keptEntry(codelists, list, primary) !== undefined;
}
