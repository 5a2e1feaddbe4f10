import { getPointer } from "@forgex/schema";
import { mayBeSameMineral } from "../_helpers/minerals.ts";
import { pricesOf, quantitiesOf } from "../_helpers/places.ts";
import { textOf } from "../_helpers/walk-json.ts";
import { defineRule, type RuleContext } from "../define-rule.ts";

/** A quantity or price counts the mineral that stands beside it. */
export const quantityOfOtherMineral = defineRule({
  code: "quantity-of-other-mineral",
  severity: "error",
  scope: "record",
  template: "The number counts {counted}, but the mineral beside it is {mineral}.",
  why: "Totals by mineral would take the tonnes of one for the tonnes of another.",
  fix: "Correct the mineral or what the quantity counts (`of`).",
  source: "Design 3.1, quantities",
  examples: {
    passes: [
      {
        records: [
          { type: "supply-link", mineral: "neodymium", quantity: { value: 1, unit: "t", of: "rare-earth-elements" } },
          { type: "observation", mineral: "lithium", quantity: { value: 1, unit: "t", of: "lithium", basis: "lce" } },
          { type: "observation", id: "example/observation/b", quantity: { value: 1, unit: "t", of: "tin" } },
        ],
      },
    ],
    fails: [
      {
        records: [{ type: "supply-link", mineral: "tungsten", quantity: { value: 1600, unit: "t", of: "cobalt" } }],
        expect: [{ pointer: "/quantity/of" }],
      },
      {
        records: [
          { type: "commitment", terms: { type: "offtake", mineral: "gallium", price: { value: 1, of: "germanium" } } },
        ],
        expect: [{ pointer: "/terms/price/of" }],
      },
    ],
  },
  places: { Quantity: isOfOther, Price: isOfOther },
  *check(record, { codelists }) {
    for (const { value, pointer } of [...quantitiesOf(record), ...pricesOf(record)]) {
      const holder = pointer.slice(0, pointer.lastIndexOf("/"));
      const beside = getPointer(record, holder) as object;
      const mineral = textOf(beside, "mineral");
      const { of } = value;
      if (of === undefined || mineral === undefined || !isOfOther(value, { codelists }, beside)) continue;
      const titleOf = (code: string): string => codelists.entry("mineral", code)?.title ?? code;
      yield {
        pointer: `${pointer}/of`,
        values: { counted: titleOf(of), mineral: titleOf(mineral) },
        also: [`${holder}/mineral`],
      };
    }
  },
});

function isOfOther(
  { of }: { readonly of?: string },
  { codelists }: Pick<RuleContext, "codelists">,
  beside: object,
): boolean {
  const mineral = of === undefined ? undefined : textOf(beside, "mineral");
  return of !== undefined && mineral !== undefined && of !== mineral && !mayBeSameMineral(codelists, of, mineral);
}
