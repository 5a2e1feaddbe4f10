import { computedDue } from "../_helpers/deadlines.ts";
import { added } from "../_helpers/edits.ts";
import { items } from "../_helpers/items.ts";
import { isExplained } from "../_helpers/missing.ts";
import { defineRule } from "../define-rule.ts";

/** Where the day of a deadline can be worked out, it is written down. */
export const deadlineWithoutDue = defineRule({
  code: "deadline-without-due",
  severity: "note",
  scope: "record",
  appliesTo: ["agreement"],
  template: "The day on which this is due is not given; {offset} after the {trigger} it is {computed}.",
  why: "A calendar of what is due lists days; without one the duty is in no calendar.",
  fix: "Give the day in `due` and set `dueFrom` to computed.",
  source: "Public record, implications A: what is due, trigger, offset, due date, state",
  examples: {
    passes: [
      {
        records: [
          {
            type: "agreement",
            signatures: [{ key: "a", date: "2026-02-04" }],
            provisions: [
              { key: "a", deadline: { trigger: "signature", offset: "P30D", due: "2026-03-06" } },
              { key: "b", deadline: { trigger: "request", offset: "P30D" } },
              { key: "c", deadline: { trigger: "signature", recurs: "P3M" } },
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
            signatures: [{ key: "a", date: "2026-02-04" }],
            provisions: [{ key: "a", deadline: { trigger: "signature", offset: "P30D" } }],
          },
        ],
        expect: [{ pointer: "/provisions/0/deadline/due" }],
      },
    ],
  },
  needs: ["provisions"],
  *check(record) {
    if (record.recordStatus !== "active") return;
    for (const { item, pointer: at } of items(record.provisions, "/provisions")) {
      const { deadline } = item;
      const computed = deadline && deadline.due === undefined ? computedDue(record, deadline) : undefined;
      const pointer = `${at}/deadline/due`;
      if (deadline === undefined || computed === undefined || isExplained(record, pointer)) continue;
      const says = added(`${at}/deadline/dueFrom`, "computed", "unsafe");
      yield {
        pointer,
        values: { offset: deadline.offset, trigger: deadline.trigger, computed },
        edits: [added(pointer, computed, "unsafe"), ...(deadline.dueFrom === undefined ? [says] : [])],
      };
    }
  },
});
