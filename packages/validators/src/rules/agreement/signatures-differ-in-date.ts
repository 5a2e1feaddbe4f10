import { isSameDate, maySameInstant, type Signature } from "@forgex/schema";
import { type Item, items, pairs } from "../_helpers/items.ts";
import { defineRule } from "../define-rule.ts";

/** One signing has one date; parties that signed on different days are worth knowing of. */
export const signaturesDifferInDate = defineRule({
  code: "signatures-differ-in-date",
  severity: "note",
  scope: "record",
  appliesTo: ["agreement"],
  template: "One party signed on {first}, another on {second}; no difference of time zones explains it.",
  why: "Deadlines run from the signature. With two days it must be clear which counts, mostly the later.",
  fix: "Nothing, if they signed on different days. If it was one ceremony, give its day in the place's time zone for all, and the other date as a claim.",
  source: "Design 3.1: one signing has one date; public record 3.2, Japan",
  examples: {
    passes: [
      {
        records: [
          {
            type: "agreement",
            signatures: [
              { key: "jp", date: "2025-10-28", timeZone: "Asia/Tokyo" },
              { key: "us", date: "2025-10-27", timeZone: "America/New_York" },
            ],
          },
        ],
      },
      {
        records: [
          {
            type: "agreement",
            signatures: [
              { key: "a", date: "2026-02-04" },
              { key: "b", date: "2026-02" },
            ],
          },
        ],
      },
    ],
    fails: [
      {
        records: [
          {
            type: "agreement",
            signatures: [
              { key: "gb", date: "2026-02-04", timeZone: "America/New_York" },
              { key: "us", date: "2026-02-10", timeZone: "America/New_York" },
            ],
          },
        ],
        expect: [{ pointer: "/signatures/1/date" }],
      },
    ],
  },
  needs: ["signatures"],
  *check(record) {
    for (const [a, b] of pairs<Item<Signature>>([...items(record.signatures, "/signatures")])) {
      const [first, second] = [a.item.date, b.item.date];
      if (first === undefined || second === undefined) continue;
      const [x, y] = [
        { date: first, qualifier: a.item.dateQualifier },
        { date: second, qualifier: b.item.dateQualifier },
      ];
      if (isSameDate(x, y) !== "no") continue;
      if (maySameInstant({ date: first, timeZone: a.item.timeZone }, { date: second, timeZone: b.item.timeZone }))
        continue;
      yield { pointer: `${b.pointer}/date`, values: { first, second }, also: [`${a.pointer}/date`] };
      return;
    }
  },
});
