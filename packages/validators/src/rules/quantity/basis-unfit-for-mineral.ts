import { gradesOf, pricesOf, quantitiesOf } from "../_helpers/places.ts";
import { type Codelists, defineRule } from "../define-rule.ts";

/** A mineral is counted as one of its own compounds. */
export const basisUnfitForMineral = defineRule({
  code: "basis-unfit-for-mineral",
  severity: "error",
  scope: "record",
  template: "{mineral} is counted as {basis}, which holds {element} and no {symbol}.",
  why: "A conversion would turn one element into another: tonnes of cobalt into tonnes of lithium carbonate.",
  fix: "Correct the basis or the mineral.",
  source: "Codelists quantity-basis, column element, and mineral, column symbol",
  examples: {
    passes: [
      {
        records: [
          { type: "observation", quantity: { value: 1, unit: "t", of: "lithium", basis: "lce" } },
          {
            type: "observation",
            id: "example/observation/b",
            quantity: { value: 1, unit: "t", of: "rare-earth-elements", basis: "neodymium-oxide" },
          },
          {
            type: "observation",
            id: "example/observation/c",
            quantity: { value: 1, unit: "t", of: "cobalt", basis: "contained-metal" },
          },
        ],
      },
    ],
    fails: [
      {
        records: [{ type: "observation", quantity: { value: 1, unit: "t", of: "cobalt", basis: "lce" } }],
        expect: [{ pointer: "/quantity/basis" }],
      },
      {
        records: [
          {
            type: "observation",
            price: { value: 1, currency: "USD", perUnit: "kg", of: "tantalum", basis: "niobium-pentoxide" },
          },
        ],
        expect: [{ pointer: "/price/basis" }],
      },
    ],
  },
  places: {
    Quantity: ({ of, basis }, { codelists }) => isUnfit(codelists, of, basis),
    Price: ({ of, basis }, { codelists }) => isUnfit(codelists, of, basis),
    Grade: ({ mineral, basis }, { codelists }) => isUnfit(codelists, mineral, basis),
  },
  *check(record, { codelists }) {
    const counted = [
      ...[...quantitiesOf(record), ...pricesOf(record)].map(({ value, pointer }) => ({
        ...value,
        pointer,
        field: "of",
      })),
      ...gradesOf(record).map(({ value, pointer }) => ({ ...value, of: value.mineral, pointer, field: "mineral" })),
    ];
    for (const { of, basis, pointer, field } of counted) {
      if (of === undefined || basis === undefined) continue;
      const [mineral, named] = [codelists.entry("mineral", of), codelists.entry("quantity-basis", basis)];
      const [symbol, element] = [mineral?.extra.symbol, named?.extra.element];
      if (!mineral || !named || !isUnfit(codelists, of, basis)) continue;
      yield {
        pointer: `${pointer}/basis`,
        values: { mineral: mineral.title, basis: named.title },
        facts: { element, symbol },
        also: [`${pointer}/${field}`],
      };
    }
  },
});

/** Groups and minerals have no symbol, and bases such as contained metal no element: they fit anything. */
function isUnfit(codelists: Codelists, of: string | undefined, basis: string | undefined): boolean {
  if (of === undefined || basis === undefined) return false;
  const element = codelists.entry("quantity-basis", basis)?.extra.element;
  const symbol = element && codelists.entry("mineral", of)?.extra.symbol;
  return Boolean(symbol) && symbol !== element;
}
