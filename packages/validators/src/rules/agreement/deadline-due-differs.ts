import { isSameDate, maySameInstant } from "@forgex/schema";
import { computedDue } from "../_helpers/deadlines.ts";
import { items } from "../_helpers/items.ts";
import { defineRule } from "../define-rule.ts";

/** The day on which something is due follows from its trigger and the time after it. */
export const deadlineDueDiffers = defineRule({
  code: "deadline-due-differs",
  severity: "warning",
  scope: "record",
  appliesTo: ["agreement"],
  template: "It is due on {due}, but {offset} after the {trigger} is {computed}.",
  why: "Partners would remind each other on different days.",
  fix: "Correct the day, the time or what it runs from. If the text itself states another day, set `dueFrom` to stated.",
  source: "Public record 4.1 P06 (within 180 days)",
  examples: {
    passes: [
      {
        records: [
          {
            type: "agreement",
            signatures: [{ key: "a", date: "2025-10-20" }],
            provisions: [
              { key: "a", deadline: { trigger: "signature", offset: "P180D", due: "2026-04-18" } },
              // Whether the first day counts is the text's own affair.
              { key: "b", deadline: { trigger: "signature", offset: "P180D", due: "2026-04-17" } },
              { key: "c", deadline: { trigger: "signature", offset: "P6M", due: "2026-04" } },
              { key: "d", deadline: { trigger: "signature", offset: "P6M", due: "2026-06-30", dueFrom: "stated" } },
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
            signatures: [{ key: "a", date: "2025-10-20" }],
            provisions: [{ key: "a", deadline: { trigger: "signature", offset: "P180D", due: "2026-10-18" } }],
          },
        ],
        expect: [{ pointer: "/provisions/0/deadline/due" }],
      },
    ],
  },
  needs: ["provisions"],
  *check(record) {
    for (const { item, pointer: at } of items(record.provisions, "/provisions")) {
      const { due, dueFrom, trigger, offset } = item.deadline ?? {};
      if (due === undefined || dueFrom === "stated" || dueFrom === "reported" || !item.deadline) continue;
      const computed = computedDue(record, item.deadline);
      if (computed === undefined || isSameDate(computed, due) !== "no") continue;
      if (maySameInstant({ date: computed }, { date: due })) continue;
      yield {
        pointer: `${at}/deadline/due`,
        values: { due, offset, trigger, computed },
        also: ["/signatures", "/entryIntoForce"].filter(
          (place) => record[place.slice(1) as "signatures"] !== undefined,
        ),
      };
    }
  },
});
