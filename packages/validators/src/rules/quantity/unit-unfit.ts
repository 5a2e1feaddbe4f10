import { schemaAt } from "../../walk/index.ts";
import { quantitiesOf } from "../_helpers/places.ts";
import { dimensionOf } from "../_helpers/units.ts";
import { defineRule } from "../define-rule.ts";

/** What an amount of material can be measured in: nothing that is only a share, a time, a length or a way of counting. */
const material = ["mass", "volume", "energy", "power", "area", "mass-rate", "energy-rate", "separative-work"];
/** What lies in the ground has no time in it. */
const inGround = ["mass", "volume"];

/** A quantity is in a unit of what it measures. */
export const unitUnfit = defineRule({
  code: "unit-unfit",
  severity: "error",
  scope: "record",
  template: "“{unit}” is a unit of {dimension}; here a unit of {allowed} is needed.",
  why: "A quantity in a unit of another kind cannot be converted, compared or summed with anything.",
  fix: "Give the unit in which the number is counted. Whether it is metal, oxide or gross weight is told by `basis`, how often by `per`.",
  source: "Codelist unit, column dimension",
  examples: {
    passes: [
      { records: [{ type: "facility", length: { value: 1344, unit: "km" } }] },
      { records: [{ type: "facility", capacities: [{ key: "a", quantity: { value: 40, unit: "kt", per: "year" } }] }] },
      { records: [{ type: "observation", quantity: { value: 40, unit: "bushel" } }] },
    ],
    fails: [
      { records: [{ type: "facility", length: { value: 1344, unit: "t" } }], expect: [{ pointer: "/length/unit" }] },
      {
        records: [{ type: "facility", capacities: [{ key: "a", quantity: { value: 40, unit: "equivalent:LCE" } }] }],
        expect: [{ pointer: "/capacities/0/quantity/unit" }],
      },
      {
        records: [
          { type: "facility", estimates: [{ key: "a", rows: [{ key: "b", tonnage: { value: 40, unit: "t/a" } }] }] },
        ],
        expect: [{ pointer: "/estimates/0/rows/0/tonnage/unit" }],
      },
    ],
  },
  places: {
    Quantity: ({ unit }, { codelists }, _, stated) => {
      const dimension = dimensionOf(codelists, unit);
      return dimension !== undefined && (stated === undefined ? !inGround.includes(dimension) : dimension !== stated);
    },
  },
  *check(record, { codelists }) {
    for (const { value, pointer } of quantitiesOf(record)) {
      const dimension = dimensionOf(codelists, value.unit);
      if (dimension === undefined) continue;
      const stated = schemaAt(record, pointer)?.says.unitDimension;
      const allowed = stated !== undefined ? [stated] : pointer.startsWith("/estimates/") ? inGround : material;
      if (allowed.includes(dimension)) continue;
      yield { pointer: `${pointer}/unit`, values: { unit: value.unit }, facts: { dimension, allowed: [...allowed] } };
    }
  },
});
