import { replaced } from "../_helpers/edits.ts";
import { quantitiesOf, sumsOf } from "../_helpers/places.ts";
import { defineRule } from "../define-rule.ts";

/** Only a range has an upper end. */
export const maxWithoutRange = defineRule({
  code: "max-without-range",
  severity: "error",
  scope: "record",
  template: "An upper end is given, but the number is said to be “{qualifier}” and not a range.",
  why: "Readers use the upper end only of a range; the number would be taken as if the upper end were not there.",
  fix: "Set the qualifier to range, or remove `max`.",
  source: "Codelist amount-qualifier",
  examples: {
    passes: [{ records: [{ type: "commitment", amounts: [{ key: "a", value: 1, max: 2, qualifier: "range" }] }] }],
    fails: [
      {
        records: [{ type: "commitment", amounts: [{ key: "a", value: 1, max: 2, qualifier: "exact" }] }],
        expect: [{ pointer: "/amounts/0/max" }],
      },
    ],
  },
  places: { Amount: hasLooseMax, Money: hasLooseMax, Quantity: hasLooseMax },
  *check(record) {
    for (const { value, pointer } of [...sumsOf(record), ...quantitiesOf(record)]) {
      const { qualifier } = value;
      if (!hasLooseMax(value)) continue;
      yield {
        pointer: `${pointer}/max`,
        values: { qualifier },
        also: [`${pointer}/qualifier`],
        edits: [replaced(`${pointer}/qualifier`, qualifier, "range", "unsafe")],
      };
    }
  },
});

/** Where the qualifier is left out, that is another finding, or the range is plain from the two numbers. */
function hasLooseMax({ max, qualifier }: { readonly max?: number; readonly qualifier?: string }): boolean {
  return max !== undefined && qualifier !== undefined && qualifier !== "range";
}
