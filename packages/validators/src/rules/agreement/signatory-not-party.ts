import { items } from "../_helpers/items.ts";
import { mayLackItems } from "../_helpers/missing.ts";
import { defineRule } from "../define-rule.ts";

/** Who is signed for is a party. */
export const signatoryNotParty = defineRule({
  code: "signatory-not-party",
  severity: "warning",
  scope: "record",
  appliesTo: ["agreement"],
  template: "A signature was given for {party}, which is not among the parties.",
  why: "Lists of agreements by country use the parties; one that signed and is not a party is in none of them.",
  fix: "Add it to `parties`, with the role witness if it only witnessed, or name the party for which the person signed.",
  source: "Design 3.4, agreement",
  examples: {
    passes: [
      {
        records: [
          {
            type: "agreement",
            parties: [
              { key: "us", organization: "forgex/organization/us", leadAgencies: ["forgex/organization/us-ustr"] },
              { key: "mx", organization: "forgex/organization/mx" },
            ],
            signatures: [
              { key: "a", party: "forgex/organization/us-ustr" },
              { key: "b", party: "forgex/organization/mx" },
            ],
          },
        ],
      },
      { records: [{ type: "agreement", signatures: [{ key: "a", party: "forgex/organization/us" }] }] },
    ],
    fails: [
      {
        records: [
          {
            type: "agreement",
            parties: [{ key: "us", organization: "forgex/organization/us" }],
            signatures: [{ key: "a", party: "forgex/organization/uz" }],
          },
        ],
        expect: [{ pointer: "/signatures/0/party" }],
      },
    ],
  },
  needs: ["signatures"],
  *check(record) {
    const { parties, signatures } = record;
    if (parties === undefined || mayLackItems(record, "/parties")) return;
    // A party that does not say who it is may be anyone.
    if (parties.some(({ organization }) => organization === undefined)) return;
    const known = new Set(parties.flatMap(({ organization, leadAgencies = [] }) => [organization, ...leadAgencies]));
    for (const { item, pointer } of items(signatures, "/signatures")) {
      if (item.party === undefined || known.has(item.party)) continue;
      yield { pointer: `${pointer}/party`, values: { party: item.party } };
    }
  },
});
