import {
  type Decimal,
  type DecimalLike,
  decimal,
  divide,
  maxSignificantDigits,
  multiply,
  toNumber,
} from "../decimal.ts";
import { ForgexError } from "../errors.ts";
import { standardTables } from "./default-tables.ts";
import type { UnitTables } from "./tables.ts";

/** A number that conversion gave. */
export interface Converted {
  readonly value: number;
  /** False where the number had to be rounded to 15 digits, or rests on a factor that is itself rounded. */
  readonly exact: boolean;
}

/** An exact factor as a fraction. */
export interface Fraction {
  readonly num: Decimal;
  readonly den: Decimal;
}

/**
 * The dimension of a unit (`mass`, `mass-rate`, `energy` …), or `undefined` for one that the standard does not know.
 *
 * @example
 * dimensionOf("t"); // "mass"
 * dimensionOf("mt"); // undefined
 */
export function dimensionOf(unit: string, tables: UnitTables = standardTables): string | undefined {
  return Object.hasOwn(tables.units, unit) ? tables.units[unit]?.dimension : undefined;
}

/**
 * A number in another unit of the same dimension.
 *
 * The factors are exact fractions; the result is exact where 15 digits hold it. What a mass counts does not change:
 * `t{wet}` does not become `t{dry}`. A rate keeps its time base, `t/d` does not become `t/a`, unless `acrossTime` asks for
 * it (a year is then 365.25 days, 12 months, 8,766 hours).
 *
 * @throws {ForgexError} `unit-unknown`, `dimension-differs`, `basis-differs` (wet, dry, bank …), `time-base-differs`,
 * `decimal-malformed`
 * @example
 * convertUnit(1, "t", "[lb_av]"); // { value: 2204.62262184878, exact: false }
 * convertUnit(40, "kt", "t"); // { value: 40000, exact: true }
 */
export function convertUnit(
  value: DecimalLike,
  from: string,
  to: string,
  options: { readonly acrossTime?: boolean; readonly tables?: UnitTables } = {},
): Converted {
  return apply(value, unitFactor(from, to, options.acrossTime ?? false, options.tables ?? standardTables), true);
}

/** The exact factor from one unit to another. */
export function unitFactor(from: string, to: string, acrossTime: boolean, tables: UnitTables): Fraction {
  const [a, b] = [known(from, tables), known(to, tables)];
  const details = { from, to };
  if (a.dimension !== b.dimension) {
    const message = `${from} measures ${a.dimension} and ${to} measures ${b.dimension}: neither is the other in another unit.`;
    throw new ForgexError("dimension-differs", message, details);
  }
  if (condition(from) !== condition(to)) {
    const message = `${from} and ${to} count different things; no factor is known between them.`;
    throw new ForgexError("basis-differs", message, details);
  }
  if (!acrossTime && timeOf(from, a.dimension) !== timeOf(to, b.dimension)) {
    const message = `${from} and ${to} are per different times; ask for it with acrossTime where calendar time is meant.`;
    throw new ForgexError("time-base-differs", message, details);
  }
  return {
    num: multiply(a.factor[0], b.factor[1]),
    den: multiply(a.factor[1], b.factor[0]),
  };
}

/** Multiplies a number by a fraction. */
export function apply(value: DecimalLike, { num, den }: Fraction, exactFactor: boolean): Converted {
  const numerator = multiply(decimal(value), num);
  const quotient = divide(numerator, den, maxSignificantDigits);
  const back = multiply(quotient, den);
  const exact = back.coefficient === numerator.coefficient && back.scale === numerator.scale;
  return { value: toNumber(quotient), exact: exact && exactFactor };
}

function known(unit: string, tables: UnitTables): UnitTables["units"][string] {
  const found = Object.hasOwn(tables.units, unit) ? tables.units[unit] : undefined;
  if (found) return found;
  throw new ForgexError("unit-unknown", `The standard knows no unit ${JSON.stringify(unit)}.`, { unit });
}

/** What a unit says of the state of what it measures: the annotation of UCUM, as in t{dry}. */
function condition(unit: string): string {
  if (unit === "dmtu") return "{dry}";
  return /\{[^}]*\}/.exec(unit)?.[0] ?? "";
}

/** The time base of a rate: what stands behind its last stroke. */
function timeOf(unit: string, dimension: string): string {
  return dimension.endsWith("-rate") ? unit.slice(unit.lastIndexOf("/") + 1) : "";
}
