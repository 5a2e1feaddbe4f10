import { items } from "../_helpers/items.ts";
import { defineRule } from "../define-rule.ts";

/** What the text says of its own force, and what each answer of `legalForce` would deny. */
const denied: Readonly<Record<string, readonly string[]>> = {
  // Not legally binding.
  l01: ["binding", "ratified"],
  // Binding or ratified.
  l02: ["non-binding"],
};

/** The legal force is what the text says of it. */
export const legalForceDiffers = defineRule({
  code: "legal-force-differs",
  severity: "warning",
  scope: "record",
  appliesTo: ["agreement"],
  template: "The text holds the provision “{provision}”, but its legal force is given as {force}.",
  why: "The legal force decides whether partners may count on a promise; the two fields tell opposite things.",
  fix: "Correct the legal force. If some parts bind and others do not, it is mixed.",
  source: "Public record 4.2 L01, L02",
  examples: {
    passes: [
      {
        records: [
          {
            type: "agreement",
            legalForce: "non-binding",
            provisions: [{ key: "a", code: "l01", presence: "present" }],
          },
        ],
      },
      {
        records: [
          { type: "agreement", legalForce: "mixed", provisions: [{ key: "a", code: "l01", presence: "present" }] },
        ],
      },
      {
        records: [
          { type: "agreement", legalForce: "binding", provisions: [{ key: "a", code: "l01", presence: "not-seen" }] },
        ],
      },
    ],
    fails: [
      {
        records: [
          { type: "agreement", legalForce: "binding", provisions: [{ key: "a", code: "l01", presence: "present" }] },
        ],
        expect: [{ pointer: "/legalForce" }],
      },
    ],
  },
  needs: ["legalForce"],
  *check({ legalForce, provisions }, { codelists }) {
    if (legalForce === undefined) return;
    for (const { item, pointer } of items(provisions, "/provisions")) {
      const { code, presence } = item;
      if (code === undefined || presence !== "present" || !denied[code]?.includes(legalForce)) continue;
      const provision = codelists.entry("provision", code)?.title ?? code;
      yield { pointer: "/legalForce", values: { provision, force: legalForce }, also: [`${pointer}/code`] };
      return;
    }
  },
});
