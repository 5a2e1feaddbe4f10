import { canonicalJson, fromKeyed, getKeyed } from "@forgex/schema";
import { items } from "../_helpers/items.ts";
import { defineRule } from "../define-rule.ts";

/** A claim says something other than the record does. */
export const claimEqualsValue = defineRule({
  code: "claim-equals-value",
  severity: "warning",
  scope: "record",
  template: "The claim gives the same value for {at} as the record itself, so it claims nothing.",
  why: "A reader who counts claims sees a conflict between sources where there is none.",
  fix: "Remove the claim and keep its source as an entry of `sources`, or correct the value that is claimed.",
  source: "Design 3.3, claims",
  examples: {
    passes: [
      {
        records: [
          { type: "project", status: "operating", claims: [{ key: "a", at: ["/status"], op: "value", value: "idea" }] },
        ],
      },
    ],
    fails: [
      {
        records: [
          {
            type: "project",
            status: "operating",
            claims: [{ key: "a", at: ["/status"], op: "value", value: "operating" }],
          },
        ],
        expect: [{ pointer: "/claims/0/value" }],
      },
    ],
  },
  needs: ["claims"],
  when: ({ claims }) => claims?.some(({ op, value }) => op === "value" && value !== undefined) === true,
  *check(record) {
    for (const { item: claim, pointer } of items(record.claims, "/claims")) {
      if (claim.op !== "value" || claim.value === undefined) continue;
      const claimed = canonicalJson(claim.value);
      const same = claim.at.filter((at) => {
        const plain = getKeyed(record, at);
        return plain !== undefined && canonicalJson(plain) === claimed;
      });
      const at = same[0];
      if (at === undefined || same.length < claim.at.length) continue;
      yield {
        pointer: `${pointer}/value`,
        values: { at },
        also: same.map((place) => fromKeyed(record, place) as string),
      };
    }
  },
});
