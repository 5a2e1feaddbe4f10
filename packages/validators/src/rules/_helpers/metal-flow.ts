import { decimal, isForgexError, multiply, type Quantity } from "@forgex/schema";
import { convertQuantity } from "@forgex/schema/units";
import { type Bounds, boundsOf } from "./bounds.ts";

/** A yearly mass as it can be set against another. */
export interface YearlyMass {
  /** What is counted: the substance, and on which basis. Only figures with the same words here can be compared. */
  readonly counts: string;
  /** Tonnes a year. */
  readonly bounds: Bounds;
}

/**
 * A quantity as tonnes a year, of contained metal where a factor is known and on its own basis otherwise; `undefined` where
 * it is no yearly mass of a substance.
 *
 * @example
 * yearlyMass({ value: 5323.3, unit: "t", of: "lithium", basis: "lce", per: "year" }); // about 1000 t of lithium
 */
export function yearlyMass(quantity: Quantity | undefined): YearlyMass | undefined {
  if (quantity === undefined) return undefined;
  let known = masses.get(quantity);
  if (!known) {
    known = { mass: massOf(quantity) };
    masses.set(quantity, known);
  }
  return known.mass;
}

/** What was found of quantities that were asked for lately: two rules look at the same ones. */
const masses = new WeakMap<Quantity, { readonly mass: YearlyMass | undefined }>();

function massOf(quantity: Quantity): YearlyMass | undefined {
  if (quantity.value === undefined || quantity.unit === undefined || quantity.of === undefined) return undefined;
  const tonnes = converted(quantity, quantity.per === undefined ? { unit: "t/a" } : { unit: "t", per: "year" });
  if (!tonnes) return undefined;
  const metal = quantity.basis === undefined ? undefined : converted(tonnes, { basis: "contained-metal" });
  const { of, form, basis } = metal ?? tonnes;
  // The metal is the same, whatever it comes in; a gross weight is one of its own form.
  const counts = JSON.stringify(metal ? [of, basis] : [of, basis, form]);
  return { counts, bounds: boundsOf(metal ?? tonnes) };
}

/** Words of quantities that cannot be converted, whatever their number. */
const hopeless = new Set<string>();

function converted(quantity: Quantity, target: Parameters<typeof convertQuantity>[1]): Quantity | undefined {
  const { unit, of, form, basis, per } = quantity;
  const words = `${unit} ${of} ${form} ${basis} ${per} ${target.unit} ${target.basis}`;
  if (hopeless.has(words)) return undefined;
  try {
    return convertQuantity(quantity, target).quantity;
  } catch (error) {
    // What cannot be converted cannot be compared, and says nothing certain.
    if (!isForgexError(error)) throw error;
    if (hopeless.size < 1000) hopeless.add(words);
    return undefined;
  }
}

/** Above this many hundredths of what it is set against, a sum of flows needs a word: stocks, losses and rounded factors. */
const tolerated = decimal("1.05");

/** A limit with the room that stocks, losses and rounded factors need. */
export function withRoom({ low, high }: Bounds): Bounds {
  return { ...(low && { low }), ...(high && { high: multiply(high, tolerated) }) };
}
