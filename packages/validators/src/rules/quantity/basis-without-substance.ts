import { getPointer } from "@forgex/schema";
import { isExplained } from "../_helpers/missing.ts";
import { quantitiesOf } from "../_helpers/places.ts";
import { textOf } from "../_helpers/walk-json.ts";
import { defineRule } from "../define-rule.ts";

/** Bases that count whatever substance the quantity names. */
const ofNamed = new Set(["contained-metal", "oxide-equivalent", "reo"]);

/** Where a quantity counts a metal or its oxide, it says which. */
export const basisWithoutSubstance = defineRule({
  code: "basis-without-substance",
  severity: "warning",
  scope: "record",
  template: "The quantity is counted as “{basis}”, but nothing says of which mineral.",
  why: "Tonnes of contained metal mean something only with the metal; no conversion is possible without it.",
  fix: "Name the mineral in `of`.",
  source: "Codelist quantity-basis",
  examples: {
    passes: [
      {
        records: [
          { type: "supply-link", mineral: "cobalt", quantity: { value: 1, unit: "t", basis: "contained-metal" } },
          { type: "observation", quantity: { value: 1, unit: "t", of: "cobalt", basis: "contained-metal" } },
          { type: "observation", id: "example/observation/b", quantity: { value: 1, unit: "t", basis: "lce" } },
          {
            type: "facility",
            commodities: [{ key: "a", mineral: "cobalt" }],
            capacities: [{ key: "a", quantity: { value: 1, unit: "t", basis: "contained-metal", per: "year" } }],
          },
        ],
      },
    ],
    fails: [
      {
        records: [
          {
            type: "facility",
            commodities: [
              { key: "a", mineral: "copper" },
              { key: "b", mineral: "cobalt" },
            ],
            capacities: [{ key: "a", quantity: { value: 1, unit: "t", basis: "contained-metal", per: "year" } }],
          },
        ],
        expect: [{ pointer: "/capacities/0/quantity/of" }],
      },
    ],
  },
  places: {
    Quantity: ({ of, basis }, _, holder) =>
      of === undefined && basis !== undefined && ofNamed.has(basis) && textOf(holder, "mineral") === undefined,
  },
  *check(record, { codelists }) {
    for (const { value, pointer: at } of quantitiesOf(record)) {
      const { basis, of } = value;
      if (of !== undefined || basis === undefined || !ofNamed.has(basis)) continue;
      const beside = getPointer(record, at.slice(0, at.lastIndexOf("/"))) as object;
      // The mineral may stand beside the quantity, or be the only one of the site.
      if (textOf(beside, "mineral") !== undefined) continue;
      if (record.type === "facility" && record.commodities?.length === 1) continue;
      const pointer = `${at}/of`;
      if (isExplained(record, pointer)) continue;
      const title = codelists.entry("quantity-basis", basis)?.title ?? basis;
      yield { pointer, values: { basis: title }, also: [`${at}/basis`] };
    }
  },
});
