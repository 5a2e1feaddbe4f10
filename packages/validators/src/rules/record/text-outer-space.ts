import { replaced } from "../_helpers/edits.ts";
import { piecesOf } from "../_helpers/walk-json.ts";
import { defineRule } from "../define-rule.ts";

/** A text neither begins nor ends with space. */
export const textOuterSpace = defineRule({
  code: "text-outer-space",
  severity: "warning",
  scope: "record",
  template: "The text begins or ends with a space or line break.",
  why: "“Nolans” and “Nolans ” look the same and match nothing: joins between partners' tables fail without a sign.",
  fix: "Take the outer spaces away.",
  examples: {
    passes: [{ records: [{ type: "facility", name: "Thacker Pass" }] }],
    fails: [
      { records: [{ type: "facility", name: "Thacker Pass " }], expect: [{ pointer: "/name" }] },
      { records: [{ type: "facility", names: { fr: "\u00a0Col de Thacker" } }], expect: [{ pointer: "/names/fr" }] },
    ],
  },
  when: (_, __, look) => look.hasOddText,
  *check(record) {
    for (const text of piecesOf(record).texts) {
      const { value } = text;
      const trimmed = value.trim();
      if (trimmed === value) continue;
      const { pointer } = text;
      yield {
        pointer,
        cause: trimmed === "" ? "empty-value" : "trailing-space",
        // Nothing but space is no text at all; what was meant, only the sender knows.
        ...(trimmed !== "" && { edits: [replaced(pointer, value, trimmed, "safe")] }),
      };
    }
  },
});
