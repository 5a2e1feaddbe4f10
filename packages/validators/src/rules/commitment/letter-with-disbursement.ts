import { items } from "../_helpers/items.ts";
import { defineRule } from "../define-rule.ts";

const payments = new Set(["draw", "first-draw", "full-disbursement", "repayment"]);

/** Nobody pays out under a letter that binds no one. */
export const letterWithDisbursement = defineRule({
  code: "letter-with-disbursement",
  severity: "error",
  scope: "record",
  appliesTo: ["commitment"],
  template: "The status is “{status}”, which binds no one, but the history has money paid out ({event}).",
  why: "Letters are kept apart from signed money. Either paid money is left out of the total, or a letter is told as if it had been paid.",
  fix: "Set the status that holds today. A later letter about more money is a commitment of its own.",
  source: "Public record 5.2 D1, D9; codelist commitment-status, column class",
  examples: {
    passes: [
      {
        records: [
          { type: "commitment", status: "drawing", history: [{ key: "a", event: "draw", date: "2026-03" }] },
          {
            type: "commitment",
            id: "example/commitment/b",
            status: "letter-of-interest",
            history: [{ key: "a", event: "letter-of-interest", date: "2025-11" }],
          },
        ],
      },
    ],
    fails: [
      {
        records: [
          {
            type: "commitment",
            status: "letter-of-interest",
            history: [{ key: "a", event: "first-draw", date: "2026-03" }],
          },
        ],
        expect: [{ pointer: "/status" }],
      },
      {
        records: [{ type: "commitment", status: "mou", history: [{ key: "a", event: "report", status: "drawing" }] }],
        expect: [{ pointer: "/status" }],
      },
    ],
  },
  needs: ["history"],
  *check(record, { codelists }) {
    const classOf = (status: string | undefined): string | undefined =>
      status === undefined ? undefined : codelists.entry("commitment-status", status)?.extra.class;
    if (record.status === undefined || classOf(record.status) !== "letter") return;
    for (const { item, pointer } of items(record.history, "/history")) {
      const paid = payments.has(item.event ?? "") || classOf(item.status) === "disbursed";
      if (!paid) continue;
      yield {
        pointer: "/status",
        values: { status: record.status, event: item.event ?? item.status ?? "" },
        also: [item.event === undefined ? `${pointer}/status` : `${pointer}/event`],
      };
      return;
    }
  },
});
