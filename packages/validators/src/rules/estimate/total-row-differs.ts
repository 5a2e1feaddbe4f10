import type { Quantity } from "@forgex/schema";
import { boundsOf, certainlyDiffer, numberOf, printedBounds, sumOf } from "../_helpers/bounds.ts";
import { estimatesOf, partsOf, type RowAt } from "../_helpers/estimates.ts";
import { isUncertain } from "../_helpers/missing.ts";
import { defineRule } from "../define-rule.ts";

/** A printed total is the sum of its rows, as exactly as they are printed. */
export const totalRowDiffers = defineRule({
  code: "total-row-differs",
  severity: "warning",
  scope: "record",
  appliesTo: ["facility"],
  template: "The total of {class} is {total} {unit}, but its rows sum to {sum} {unit}.",
  why: "Either a row is missing or one was mistyped; readers who sum rows and readers who take the total get two deposits.",
  fix: "Check the rows against the source. If the source's own sum does not work out, add a claim of kind arithmetic.",
  source: "Public record, implications B: arithmetic check, with allowed mismatch recorded",
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
                  { key: "a", class: "measured", role: "original", tonnage: { value: 12, unit: "Mt" } },
                  { key: "b", class: "indicated", role: "original", tonnage: { value: 13.4, unit: "Mt" } },
                  { key: "c", class: "measured-indicated", role: "total", tonnage: { value: 25.6, unit: "Mt" } },
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
                  { key: "a", class: "measured", role: "original", tonnage: { value: 12.1, unit: "Mt" } },
                  { key: "b", class: "indicated", role: "original", tonnage: { value: 13.4, unit: "Mt" } },
                  { key: "c", class: "measured-indicated", role: "total", tonnage: { value: 28.5, unit: "Mt" } },
                ],
              },
            ],
          },
        ],
        expect: [{ pointer: "/estimates/0/rows/2/tonnage/value" }],
      },
    ],
  },
  needs: ["estimates"],
  *check(record, { codelists }) {
    if (record.claims?.some(({ kind }) => kind === "arithmetic")) return;
    const isSure = ({ row, pointer }: RowAt): boolean =>
      isPlain(row.tonnage) && !isUncertain(record, `${pointer}/tonnage/value`);
    for (const { rows } of estimatesOf(record, codelists)) {
      for (const total of rows) {
        const parts = partsOf(total.entry);
        const whole = total.row.tonnage;
        if (total.row.role !== "total" || parts.length === 0 || !isSure(total) || whole?.value === undefined) continue;
        const summed = parts.map((part) => rows.filter(({ row }) => row.class === part && row.role === "original"));
        // One row for each class and no more: with several, nobody knows which the total counts.
        if (summed.some((of) => of.length !== 1)) continue;
        const single = summed.flat();
        if (!single.every((row) => isSure(row) && isAlike(row.row.tonnage, whole))) continue;
        const values = single.map(({ row }) => row.tonnage?.value as number);
        if (!certainlyDiffer(sumOf(values.map(printedBounds)), printedBounds(whole.value))) continue;
        const sum = sumOf(values.map((value) => boundsOf({ value }))).low;
        yield {
          pointer: `${total.pointer}/tonnage/value`,
          values: { class: total.entry?.title, total: whole.value, unit: whole.unit, sum: numberOf(sum) },
          also: single.map(({ pointer }) => `${pointer}/tonnage/value`),
        };
      }
    }
  },
});

function isPlain(quantity: Quantity | undefined): boolean {
  return quantity?.value !== undefined && (quantity.qualifier === undefined || quantity.qualifier === "exact");
}

/** Tells whether two quantities count the same thing in the same unit. */
function isAlike(a: Quantity | undefined, b: Quantity): boolean {
  return a?.unit === b.unit && a?.basis === b.basis && a?.per === b.per && a?.of === b.of && a?.form === b.form;
}
