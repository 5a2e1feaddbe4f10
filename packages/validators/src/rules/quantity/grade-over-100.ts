import { compareDecimals, type Grade, multiply } from "@forgex/schema";
import { isUncertain } from "../_helpers/missing.ts";
import { gradesOf } from "../_helpers/places.ts";
import { type Codelists, defineRule } from "../define-rule.ts";

/** Ore does not hold more of a substance than there is of the ore. */
export const gradeOver100 = defineRule({
  code: "grade-over-100",
  severity: "error",
  scope: "record",
  appliesTo: ["facility"],
  template: "A grade of {value} {unit} is more than the whole of the ore.",
  why: "The contained metal worked out from it is many times too great.",
  fix: "Check number and unit. A grade in parts per million was perhaps given as percent.",
  source: "Codelist unit, column factor",
  examples: {
    passes: [
      {
        records: [
          {
            type: "facility",
            estimates: [
              {
                key: "a",
                rows: [
                  {
                    key: "b",
                    grades: [
                      { key: "fe", mineral: "iron", value: 62.4, unit: "%" },
                      { key: "li", mineral: "lithium", value: 2231, unit: "[ppm]" },
                    ],
                  },
                ],
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
              { key: "a", rows: [{ key: "b", grades: [{ key: "li", mineral: "lithium", value: 2231, unit: "%" }] }] },
            ],
          },
        ],
        expect: [{ pointer: "/estimates/0/rows/0/grades/0/value" }],
      },
    ],
  },
  places: { Grade: (grade, { codelists }) => isOver(grade, codelists) },
  *check(record, { codelists }) {
    for (const { value: grade, pointer: at } of gradesOf(record)) {
      const { value, unit } = grade;
      const pointer = `${at}/value`;
      if (!isOver(grade, codelists) || isUncertain(record, pointer)) continue;
      yield { pointer, values: { value, unit }, also: [`${at}/unit`], cause: "ambiguous-unit" };
    }
  },
});

function isOver({ value, unit }: Grade, codelists: Codelists): boolean {
  const { dimension, factor } = (unit !== undefined && codelists.entry("unit", unit)?.extra) || {};
  if (value === undefined || factor === undefined || !dimension?.endsWith("-fraction")) return false;
  return isOverOne(value, factor);
}

/** Tells whether a number times a factor, written as a whole number or a fraction, is more than one. */
function isOverOne(value: number, factor: string): boolean {
  const [over, under = "1"] = factor.split("/");
  return over !== undefined && compareDecimals(multiply(value, over), under) > 0;
}
