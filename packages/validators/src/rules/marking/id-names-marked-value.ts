import { isRecordId, keyFrom, readRecordId } from "@forgex/schema";
import { restrictedOf, tellingOf } from "../_helpers/restricted.ts";
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
      {
        records: [
          {
            type: "observation",
            id: "us-dfc/observation/lithium-2025",
            mineral: "lithium",
            breakdowns: [{ key: "b", rows: [{ key: "r", mineral: "lithium" }] }],
            markings: [{ key: "m", at: ["/breakdowns/b"], level: "amber" }],
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
  needs: ["markings"],
  *check(record, context) {
    const local = readRecordId(record.id)?.local;
    if (local === undefined) return;
    const restricted = restrictedOf(record, context)?.all ?? [];
    if (restricted.length === 0) return;
    const hidden = new Set(restricted.map(({ pointer }) => pointer));
    const open = new Set(tellingOf(record).flatMap((spot) => (hidden.has(spot.pointer) ? [] : [spot.value])));
    for (const { value, pointer, at } of restricted) {
      // What the record tells openly in another place is not what the marking protects.
      if (open.has(value)) continue;
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
