import type { Breakdown, BreakdownRow, Observation, Quantity } from "@forgex/schema";
import { type Bounds, boundsOf } from "./bounds.ts";
import { type Item, items } from "./items.ts";
import { isUncertain, mayLackItems } from "./missing.ts";

/** The numbers of a breakdown that count the same as the observation's own number. */
export interface Parts {
  readonly breakdown: Breakdown;
  readonly pointer: string;
  /** What is counted: the statistic's own number and that of each row. */
  readonly whole: Counted;
  readonly rows: readonly (Item<BreakdownRow> & { readonly counted: Counted })[];
  /** Every row is there with a certain number, so their sum is certain too. */
  readonly isComplete: boolean;
}

export interface Counted {
  readonly value: number;
  readonly bounds: Bounds;
  readonly pointer: string;
}

/** The breakdowns of a statistic, for its count and for its quantity. */
export function* partsOf(observation: Observation): Generator<Parts> {
  for (const field of ["count", "quantity"] as const) {
    const whole = countedAt(observation, observation, "", field);
    if (!whole) continue;
    for (const { item: breakdown, pointer } of items(observation.breakdowns, "/breakdowns")) {
      const all = [...items(breakdown.rows, `${pointer}/rows`)];
      const rows = all.flatMap((row) => {
        const counted = countedAt(observation, row.item, row.pointer, field);
        const alike = field === "count" || isAlike(row.item.quantity, observation.quantity);
        return counted && alike ? [{ ...row, counted }] : [];
      });
      const isComplete = rows.length > 0 && rows.length === all.length && !mayLackItems(observation, `${pointer}/rows`);
      yield { breakdown, pointer, whole, rows, isComplete };
    }
  }
}

function countedAt(
  observation: Observation,
  holder: Pick<Observation, "count" | "quantity">,
  at: string,
  field: "count" | "quantity",
): Counted | undefined {
  const pointer = field === "count" ? `${at}/count` : `${at}/quantity/value`;
  const value = field === "count" ? holder.count : holder.quantity?.value;
  if (value === undefined || isUncertain(observation, pointer)) return undefined;
  return { value, bounds: field === "count" ? boundsOf({ value }) : boundsOf(holder.quantity ?? {}), pointer };
}

function isAlike(a: Quantity | undefined, b: Quantity | undefined): boolean {
  return (["unit", "of", "form", "basis", "per"] as const).every((field) => a?.[field] === b?.[field]);
}
