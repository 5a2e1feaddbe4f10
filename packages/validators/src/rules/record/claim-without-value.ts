import { items } from "../_helpers/items.ts";
import { defineRule } from "../define-rule.ts";

/** A claim of another value says which. */
export const claimWithoutValue = defineRule({
  code: "claim-without-value",
  severity: "error",
  scope: "record",
  template: "The claim says that there is another value but does not give it.",
  why: "A conflict can be weighed only when both sides are known.",
  fix: "Give the claimed value in `value`. If the source says that there is no such value, the operation is missing.",
  source: "Codelist claim-op",
  examples: {
    passes: [
      {
        records: [
          {
            type: "project",
            claims: [
              { key: "a", at: ["/status"], op: "value", value: "construction" },
              { key: "b", at: ["/minerals/gold"], op: "remove" },
            ],
          },
        ],
      },
    ],
    fails: [
      {
        records: [{ type: "project", claims: [{ key: "a", at: ["/status"], op: "value" }] }],
        expect: [{ pointer: "/claims/0/value" }],
      },
    ],
  },
  needs: ["claims"],
  when: ({ claims }) => claims?.some(({ value }) => value === undefined) === true,
  *check(record) {
    for (const { item: claim, pointer } of items(record.claims, "/claims")) {
      if ((claim.op === "value" || claim.op === "add") && claim.value === undefined)
        yield { pointer: `${pointer}/value` };
    }
  },
});
