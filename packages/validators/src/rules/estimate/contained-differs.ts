import { compareDecimals, type Decimal, decimal, divide, type Grade, multiply, type Quantity } from "@forgex/schema";
import { numberOf, printedBounds } from "../_helpers/bounds.ts";
import { estimatesOf } from "../_helpers/estimates.ts";
import { items } from "../_helpers/items.ts";
import { isUncertain } from "../_helpers/missing.ts";
import { type Codelists, defineRule } from "../define-rule.ts";

/** Contained metal is tonnage times grade. */
export const containedDiffers = defineRule({
  code: "contained-differs",
  severity: "note",
  scope: "record",
  appliesTo: ["facility"],
  template:
    "The row says that it holds {contained} {unit} of {mineral}, but its tonnage times its grade gives about {computed} {unit}.",
  why: "Either one of the three numbers is wrong, or they count different things, such as metal and oxide.",
  fix: "Check the numbers and what each counts (`basis`). If recovery was taken off, say so: basis recoverable.",
  source: "Classifications 1.1",
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
                    key: "a",
                    tonnage: { value: 385, unit: "Mt" },
                    grades: [{ key: "li", mineral: "lithium", value: 2917, unit: "[ppm]", basis: "contained-metal" }],
                    contained: [
                      { key: "li", quantity: { value: 1.12, unit: "Mt", of: "lithium", basis: "contained-metal" } },
                      { key: "lce", quantity: { value: 6, unit: "Mt", of: "lithium", basis: "lce" } },
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
              {
                key: "a",
                rows: [
                  {
                    key: "a",
                    tonnage: { value: 385, unit: "Mt" },
                    grades: [{ key: "li", mineral: "lithium", value: 2917, unit: "[ppm]", basis: "contained-metal" }],
                    contained: [
                      { key: "li", quantity: { value: 5.98, unit: "Mt", of: "lithium", basis: "contained-metal" } },
                    ],
                  },
                ],
              },
            ],
          },
        ],
        expect: [{ pointer: "/estimates/0/rows/0/contained/0/quantity/value" }],
      },
    ],
  },
  needs: ["estimates"],
  *check(record, { codelists }) {
    for (const { rows } of estimatesOf(record, codelists)) {
      for (const { row, pointer: at } of rows) {
        const ore = massOf(row.tonnage, codelists);
        if (ore === undefined || isUncertain(record, `${at}/tonnage/value`)) continue;
        for (const { item, pointer } of items(row.contained, `${at}/contained`)) {
          const { quantity } = item;
          const metal = massOf(quantity, codelists);
          if (quantity === undefined || metal === undefined || isUncertain(record, `${pointer}/quantity/value`))
            continue;
          for (const { item: grade, pointer: place } of items(row.grades, `${at}/grades`)) {
            const share = isOf(grade, quantity) ? measured(grade, "mass-fraction", codelists) : undefined;
            if (share === undefined || isUncertain(record, `${place}/value`)) continue;
            if (mayBeProduct(ore, share, metal)) continue;
            yield {
              pointer: `${pointer}/quantity/value`,
              values: {
                contained: quantity.value,
                unit: quantity.unit,
                mineral: codelists.entry("mineral", quantity.of ?? "")?.title ?? quantity.of,
                computed: numberOf(divide(multiply(ore.value, share.value), metal.perUnit, 3)),
              },
              also: [`${at}/tonnage/value`, `${place}/value`],
            };
          }
        }
      }
    }
  },
});

/** A number brought to the canonical unit of its dimension, with the room that its print leaves. */
interface Measured {
  readonly value: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
  /** One of its own unit in the canonical one. */
  readonly perUnit: Decimal;
}

/** Tells whether a grade and a contained quantity count the same substance in the same way. */
function isOf(grade: Grade, quantity: Quantity): boolean {
  const { mineral, basis, form } = grade;
  return mineral !== undefined && mineral === quantity.of && basis === quantity.basis && form === quantity.form;
}

function massOf(quantity: Quantity | undefined, codelists: Codelists): Measured | undefined {
  const plain = quantity?.qualifier === undefined || quantity.qualifier === "exact";
  return quantity && plain ? measured(quantity, "mass", codelists) : undefined;
}

function measured({ value, unit }: Quantity | Grade, dimension: string, codelists: Codelists): Measured | undefined {
  const { dimension: own, factor } = (unit !== undefined && codelists.entry("unit", unit)?.extra) || {};
  if (value === undefined || own !== dimension || !factor) return undefined;
  const [over = "1", under = "1"] = factor.split("/");
  const perUnit = divide(over, under, 30);
  const { low = decimal(0), high = decimal(0) } = printedBounds(value);
  return { value: multiply(value, perUnit), low: multiply(low, perUnit), high: multiply(high, perUnit), perUnit };
}

/** Tells whether one number may be the product of two others, each as exact as its print, and one percent beyond. */
function mayBeProduct(a: Measured, b: Measured, product: Measured): boolean {
  const least = multiply(multiply(a.low, b.low), "0.99");
  const most = multiply(multiply(a.high, b.high), "1.01");
  return compareDecimals(product.high, least) >= 0 && compareDecimals(product.low, most) <= 0;
}
