import type { Capacity, Facility } from "@forgex/schema";
import { boundsOf, certainlyOver } from "./bounds.ts";
import { type Item, items } from "./items.ts";
import { isUncertain } from "./missing.ts";
import { certainlyOverlap } from "./terms.ts";

/** A capacity of one kind that is certainly above one of another kind for the same thing at the same time. */
export interface Excess {
  readonly more: Item<Capacity>;
  readonly less: Item<Capacity>;
}

/**
 * Capacities of the kind `more` that certainly exceed one of the kind `less`. Only figures are compared that count the
 * same material, stage and phase in the same unit, basis and time.
 */
export function* excessOf(facility: Facility, more: Capacity["kind"], less: Capacity["kind"]): Generator<Excess> {
  const sure = [...items(facility.capacities, "/capacities")].filter(
    ({ item, pointer }) =>
      item.quantity?.value !== undefined &&
      item.quantity.unit !== undefined &&
      !isUncertain(facility, `${pointer}/quantity/value`),
  );
  for (const a of sure) {
    if (a.item.kind !== more) continue;
    for (const b of sure) {
      if (b.item.kind !== less || !isAlike(a.item, b.item) || !certainlyOverlap(a.item, b.item)) continue;
      if (certainlyOver(boundsOf(a.item.quantity ?? {}), boundsOf(b.item.quantity ?? {}))) yield { more: a, less: b };
    }
  }
}

function isAlike(a: Capacity, b: Capacity): boolean {
  if (a.direction === undefined || a.direction !== b.direction || a.stage !== b.stage || a.phase !== b.phase)
    return false;
  const [x, y] = [a.quantity, b.quantity];
  return (["unit", "of", "form", "basis", "per"] as const).every((field) => x?.[field] === y?.[field]);
}
