import { items } from "../_helpers/items.ts";
import { defineRule } from "../define-rule.ts";

/** Words can be quoted only of what the text holds. */
export const quoteOfUnseenProvision = defineRule({
  code: "quote-of-unseen-provision",
  severity: "error",
  scope: "record",
  appliesTo: ["agreement"],
  template: "The provision is said to be {presence}, but its words are quoted.",
  why: "The quotation shows that the text holds it; whoever filters by presence would miss it.",
  fix: "Set `presence` to present, or remove the quotation if it belongs elsewhere.",
  source: "Codelist provision-presence",
  examples: {
    passes: [
      {
        records: [
          { type: "agreement", provisions: [{ key: "a", presence: "present", quote: "The Participants intend …" }] },
        ],
      },
    ],
    fails: [
      {
        records: [
          { type: "agreement", provisions: [{ key: "a", presence: "not-seen", quote: "The Participants intend …" }] },
        ],
        expect: [{ pointer: "/provisions/0/presence" }],
      },
    ],
  },
  needs: ["provisions"],
  *check({ provisions }) {
    for (const { item, pointer } of items(provisions, "/provisions")) {
      const { presence, quote } = item;
      if (quote === undefined || presence === undefined || presence === "present") continue;
      yield { pointer: `${pointer}/presence`, values: { presence }, also: [`${pointer}/quote`] };
    }
  },
});
