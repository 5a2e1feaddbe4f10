import { decimal, multiply } from "../decimal.ts";
import { ForgexError } from "../errors.ts";
import type { Quantity } from "../generated/types.ts";
import { substanceFactor, substanceOf } from "./basis.ts";
import { standardTables } from "./default-tables.ts";
import type { UnitTables } from "./tables.ts";
import { apply, dimensionOf, type Fraction, unitFactor } from "./unit.ts";

/** What a quantity is to become; what is left out stays. */
export interface QuantityTarget {
  readonly unit?: string;
  readonly basis?: string;
  readonly per?: string;
}

/** How conversion is done. */
export interface ConvertOptions {
  /** Allows a change of time base by the calendar: a year is 365.25 days, 12 months, 4 quarters, 8,766 hours. */
  readonly acrossTime?: boolean;
  readonly tables?: UnitTables;
}

/** A quantity in other terms. */
export interface ConvertedQuantity {
  /** As the one that was given, with the new value, unit, basis and time base, and without `asPrinted`. */
  readonly quantity: Quantity;
  /** False where a number was rounded to 15 digits, or a stoichiometric factor (five digits) was used. */
  readonly exact: boolean;
}

/**
 * A quantity in another unit, on another basis, per another time.
 *
 * Units convert exactly within a dimension. A mass of contained metal, of an oxide or of a named equivalent (LCE, REO of
 * one element …) becomes another by the computed stoichiometric factor, in five digits. A yearly figure stays yearly
 * unless `acrossTime` asks otherwise. Everything that is not known is refused: gross weight has no factor without a
 * grade, a mix of rare earths (TREO) none to anything, recoverable or payable metal none to contained.
 *
 * @throws {ForgexError} `unit-unknown`, `dimension-differs`, `basis-unknown`, `basis-differs`, `time-base-differs`,
 * `decimal-malformed`
 * @example
 * const { quantity } = convertQuantity(
 *   { value: 1000, unit: "t", of: "lithium", basis: "contained-metal", per: "year" },
 *   { unit: "kt", basis: "lce" },
 * );
 * quantity.value; // 5.3233
 */
export function convertQuantity(
  quantity: Quantity,
  target: QuantityTarget,
  options: ConvertOptions = {},
): ConvertedQuantity {
  const tables = options.tables ?? standardTables;
  const acrossTime = options.acrossTime ?? false;
  const unit = target.unit ?? quantity.unit;
  let factor: Fraction = { num: decimal(1), den: decimal(1) };
  if (target.unit !== undefined) {
    if (quantity.unit === undefined) throw new ForgexError("unit-unknown", "The quantity has no unit.");
    factor = unitFactor(quantity.unit, target.unit, acrossTime, tables);
  }
  const basis = target.basis === undefined || target.basis === quantity.basis ? undefined : target.basis;
  if (basis !== undefined) factor = times(factor, basisFactor(quantity, basis, tables), decimal(1));
  if (target.per !== undefined && target.per !== quantity.per) {
    const [from, to] = [yearly(quantity.per, tables), yearly(target.per, tables)];
    if (!acrossTime || from === undefined || to === undefined) {
      const message = `A quantity per ${quantity.per ?? "no stated time"} is not one per ${target.per}.`;
      throw new ForgexError("time-base-differs", message, { from: quantity.per, to: target.per });
    }
    factor = times(factor, decimal(from), decimal(to));
  }
  const { asPrinted: _, ...out } = quantity;
  let exact = true;
  for (const name of ["value", "max"] as const) {
    const value = quantity[name];
    if (value === undefined) continue;
    const converted = apply(value, factor, basis === undefined);
    out[name] = converted.value;
    exact &&= converted.exact;
  }
  if (unit !== undefined) out.unit = unit;
  if (basis !== undefined) out.basis = basis;
  if (target.per !== undefined) out.per = target.per;
  return { quantity: out, exact };
}

function times(factor: Fraction, num: Fraction["num"], den: Fraction["den"]): Fraction {
  return { num: multiply(factor.num, num), den: multiply(factor.den, den) };
}

function basisFactor(quantity: Quantity, to: string, tables: UnitTables): Fraction["num"] {
  const dimension = quantity.unit === undefined ? undefined : dimensionOf(quantity.unit, tables);
  const details = { from: quantity.basis, to, of: quantity.of };
  const [a, b] = [substanceOf(quantity.basis, quantity.of, tables), substanceOf(to, quantity.of, tables)];
  // A factor of masses says nothing of volumes or of shares of atoms.
  const ofMass = dimension === undefined || dimension.startsWith("mass");
  const factor = ofMass && a !== undefined && b !== undefined ? substanceFactor(a, b, tables) : undefined;
  if (factor) return factor;
  const message = `No factor is known from ${quantity.basis} to ${to}${quantity.of ? ` for ${quantity.of}` : ""}.`;
  throw new ForgexError("basis-differs", message, details);
}

function yearly(per: string | undefined, tables: UnitTables): string | undefined {
  return per !== undefined && Object.hasOwn(tables.perYear, per) ? tables.perYear[per] : undefined;
}
