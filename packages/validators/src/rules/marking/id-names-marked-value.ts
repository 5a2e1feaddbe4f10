import { isRecordId, keyFrom, readRecordId } from "@forgex/schema";
import { restrictedOf } from "../_helpers/restricted.ts";
import { defineRule } from "../define-rule.ts";

/** An id does not give away what the record restricts. */
export const idNamesMarkedValue = defineRule({
  code: "id-names-marked-value",
  severity: "warning",
  scope: "record",
  template: "The id contains “{word}”, which is restricted at {at}.",
  why: "An id is never hidden: it stands in links, change feeds and file names, and cannot be changed later.",
  fix: "Withdraw the record and send it anew under an id that tells nothing, such as random letters.",
  source: "Design 3.2: an id must not name a restricted party, amount or status",
  examples: {
    passes: [
      {
        records: [
          {
            type: "commitment",
            id: "us-dfc/commitment/k7q2zv",
            recipients: [{ key: "r", organization: "us-dfc/organization/svre-holdings" }],
            markings: [{ key: "m", at: ["/recipients/r"], level: "amber" }],
          },
        ],
      },
    ],
    fails: [
      {
        records: [
          {
            type: "commitment",
            id: "us-dfc/commitment/svre-holdings-2026",
            recipients: [{ key: "r", organization: "us-dfc/organization/svre-holdings" }],
            markings: [{ key: "m", at: ["/recipients/r"], level: "amber" }],
          },
        ],
        expect: [{ pointer: "/id" }],
      },
    ],
  },
  *check(record, context) {
    const local = readRecordId(record.id)?.local;
    if (local === undefined) return;
    for (const { value, pointer, at } of restrictedOf(record, context)?.all ?? []) {
      const word = typeof value === "number" ? String(value) : wordOf(value);
      // Short words and years stand in many ids by chance.
      if (word === undefined || word.length < 5 || !holds(local, word)) continue;
      yield { pointer: "/id", values: { word, at }, also: [pointer] };
      return;
    }
  },
});

function wordOf(text: string): string | undefined {
  if (isRecordId(text)) return readRecordId(text)?.local;
  return /\p{L}/u.test(text) ? keyFrom(text) : undefined;
}

/** Tells whether a word stands in an id as a whole, between its hyphens, dots and low lines. */
function holds(local: string, word: string): boolean {
  return `-${local.replace(/[._]/g, "-")}-`.includes(`-${word.replace(/[._]/g, "-")}-`);
}
