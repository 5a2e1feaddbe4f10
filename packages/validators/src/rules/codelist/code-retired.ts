import { isAfter } from "@forgex/schema";
import { codesOf } from "../../walk/index.ts";
import { dateOf } from "../_helpers/date-of.ts";
import { replaced } from "../_helpers/edits.ts";
import { keptEntry } from "../_helpers/entries-of-codes.ts";
import { defineRule } from "../define-rule.ts";

/** A fact uses codes that were in use at its date. */
export const codeRetired = defineRule({
  code: "code-retired",
  severity: "warning",
  scope: "record",
  template:
    "The code “{code}” of the codelist {list} was retired on {until}, before {date}, the date of what it describes.",
  why: "A retired code is right for facts of its time. On newer facts it is missed by whoever asks for the code that took its place.",
  fix: "Use the code that took its place, or the one whose meaning fits.",
  source: "Design 3.1: a code has effective dates and, when retired, a replacement",
  examples: {
    passes: [
      {
        records: [
          { type: "facility", estimates: [{ key: "a", reportingCode: "sec-guide-7", effectiveDate: "2019-12-31" }] },
          { type: "facility", id: "example/facility/b", estimates: [{ key: "a", reportingCode: "sk-1300" }] },
        ],
      },
    ],
    fails: [
      {
        records: [{ type: "facility", estimates: [{ key: "a", reportingCode: "sec-guide-7", effectiveDate: "2024" }] }],
        expect: [{ pointer: "/estimates/0/reportingCode" }],
      },
    ],
  },
  when: (_, __, look) => look.hasEndedCode,
  *check(record, { codelists }) {
    for (const { pointer, list, code } of codesOf(record)) {
      const entry = keptEntry(codelists, list, code);
      // Sums keep the currency of their time whenever the record changes: a rule of its own looks at those.
      if (entry?.until === undefined || list === "currency") continue;
      const date = dateOf(record, pointer);
      if (isAfter(date, entry.until) !== "yes") continue;
      const { until, replacedBy } = entry;
      yield {
        pointer,
        values: { code, date },
        facts: { list, until },
        cause: "retired-code",
        ...(replacedBy && { expected: replacedBy, edits: [replaced(pointer, code, replacedBy, "unsafe")] }),
      };
    }
  },
});
