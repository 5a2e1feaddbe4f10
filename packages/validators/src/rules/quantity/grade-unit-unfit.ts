import { gradesOf } from "../_helpers/places.ts";
import { dimensionOf } from "../_helpers/units.ts";
import { defineRule } from "../define-rule.ts";

const contents = ["mass-fraction", "amount-fraction", "mass-concentration"];

/** A grade says how much of a substance is in the ore, so its unit is a share or an amount per volume. */
export const gradeUnitUnfit = defineRule({
  code: "grade-unit-unfit",
  severity: "error",
  scope: "record",
  appliesTo: ["facility"],
  template: "“{unit}” is a unit of {dimension}; a grade is a share of the ore or an amount in its volume.",
  why: "Contained metal is worked out as tonnage times grade; with another unit the result is meaningless.",
  fix: "Give the grade in %, g/t, ppm, mg/L or a like unit. An amount of metal belongs into `contained`.",
  source: "Codelist unit, column dimension",
  examples: {
    passes: [
      {
        records: [
          {
            type: "facility",
            estimates: [
              {
                key: "a",
                rows: [{ key: "b", grades: [{ key: "li", mineral: "lithium", value: 2231, unit: "[ppm]" }] }],
              },
            ],
          },
        ],
      },
    ],
    fails: [
      {
        records: [
          {
            type: "facility",
            estimates: [
              { key: "a", rows: [{ key: "b", grades: [{ key: "li", mineral: "lithium", value: 3.1, unit: "Mt" }] }] },
            ],
          },
        ],
        expect: [{ pointer: "/estimates/0/rows/0/grades/0/unit" }],
      },
    ],
  },
  places: {
    Grade: ({ unit }, { codelists }) => {
      const dimension = dimensionOf(codelists, unit);
      return dimension !== undefined && !contents.includes(dimension);
    },
  },
  *check(record, { codelists }) {
    for (const { value, pointer } of gradesOf(record)) {
      const dimension = dimensionOf(codelists, value.unit);
      if (dimension === undefined || contents.includes(dimension)) continue;
      yield { pointer: `${pointer}/unit`, values: { unit: value.unit }, facts: { dimension } };
    }
  },
});
