import { items } from "../_helpers/items.ts";
import { mayLackItems } from "../_helpers/missing.ts";
import { defineRule } from "../define-rule.ts";

/** An event that set a sum names a sum of the record. */
export const amountKeyUnknown = defineRule({
  code: "amount-key-unknown",
  severity: "error",
  scope: "record",
  appliesTo: ["commitment"],
  template: "The event refers to the sum “{key}”, but `amounts` has none with this key.",
  why: "Nobody can tell how large the commitment was after the event.",
  fix: "Use the key of the sum that the event set, or add that sum to `amounts`.",
  source: "Design 3.4, commitment history",
  examples: {
    passes: [
      {
        records: [
          {
            type: "commitment",
            amounts: [{ key: "max", value: 2230000000 }],
            history: [{ key: "a", event: "amendment", amountKey: "max" }],
          },
          {
            // A redacted copy may show the event and not the sum.
            type: "commitment",
            id: "example/commitment/redacted",
            history: [{ key: "a", event: "amendment", amountKey: "max" }],
            missing: [{ key: "a", at: ["/amounts"], kind: "withheld" }],
          },
        ],
      },
    ],
    fails: [
      {
        records: [
          {
            type: "commitment",
            amounts: [{ key: "max", value: 2230000000 }],
            history: [{ key: "a", event: "amendment", amountKey: "maximum" }],
          },
        ],
        expect: [{ pointer: "/history/0/amountKey" }],
      },
    ],
  },
  needs: ["history"],
  *check(record) {
    const keys = new Set(record.amounts?.map(({ key }) => key));
    for (const { item, pointer } of items(record.history, "/history")) {
      if (item.amountKey === undefined || keys.has(item.amountKey) || mayLackItems(record, "/amounts")) continue;
      yield { pointer: `${pointer}/amountKey`, values: { key: item.amountKey } };
    }
  },
});
