import { type DateQualifierCode, isBefore, readDate } from "@forgex/schema";
import { spans } from "../_helpers/spans.ts";
import { piecesOf, textOf } from "../_helpers/walk-json.ts";
import { defineRule } from "../define-rule.ts";

/** A time ends on or after the day on which it begins. */
export const periodReversed = defineRule({
  code: "period-reversed",
  severity: "error",
  scope: "record",
  template: "It ends on {end}, before it begins on {start}.",
  why: "A time that runs backwards belongs to no day, so what it holds is in no list and no total.",
  fix: "Exchange the two dates, or correct the one that was mistyped.",
  source: "Design 3.1, dates",
  examples: {
    passes: [
      { records: [{ type: "observation", period: { start: "2025", end: "2025" } }] },
      // The start may lie in January.
      { records: [{ type: "project", start: "2026", end: "2026-03" }] },
      // Nothing certain follows from "about".
      { records: [{ type: "facility", start: "2027", startQualifier: "about", end: "2026" }] },
      { records: [{ type: "supply-link", from: "x/facility/a", to: "x/facility/b" }] },
    ],
    fails: [
      {
        records: [{ type: "observation", period: { start: "2025", end: "2024" } }],
        expect: [{ pointer: "/period/end" }],
      },
      {
        records: [{ type: "facility", owners: [{ key: "a", from: "2025-10-07", until: "2025-10-06" }] }],
        expect: [{ pointer: "/owners/0/until" }],
      },
    ],
  },
  when: (_, __, look) => look.hasReversedPeriod,
  *check(record) {
    for (const object of piecesOf(record).objects) {
      const { value } = object;
      for (const [first, last] of spans) {
        const end = textOf(value, last);
        const start = end === undefined ? undefined : textOf(value, first);
        // `from` of a supply link is a place and no date.
        if (start === undefined || end === undefined || !readDate(start) || !readDate(end)) continue;
        const qualifier = textOf(value, `${first}Qualifier`) as DateQualifierCode | undefined;
        if (isBefore(end, { date: start, qualifier }) !== "yes") continue;
        const { pointer } = object;
        yield { pointer: `${pointer}/${last}`, values: { start, end }, also: [`${pointer}/${first}`] };
      }
    }
  },
});
