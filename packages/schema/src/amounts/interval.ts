import { add, compareDecimals, type Decimal, type DecimalLike, decimal, subtract } from "../decimal.ts";
import type { AmountQualifier } from "../generated/types.ts";

/** What an amount, a quantity or a sum may be: from `low` to `high`, without upper end where `high` is absent. */
export interface Interval {
  readonly low: Decimal;
  readonly high?: Decimal;
  /** True where the number is only near the truth, so that the ends are not sharp. */
  readonly about: boolean;
}

/** An amount, quantity or anything else with a value, a qualifier and for ranges a maximum. */
export interface Qualified {
  readonly value?: number | undefined;
  readonly qualifier?: AmountQualifier | undefined;
  readonly max?: number | undefined;
}

/**
 * The interval that an amount's qualifier gives: `exact` (or none) the value itself, `up-to` from zero to the value,
 * `at-least` and `more-than` from the value without end, `range` from the value to `max` (without end where that is
 * absent), `about` the value, marked as not sharp. `undefined` where there is no value.
 *
 * @throws {ForgexError} `decimal-malformed` for NaN and infinities
 * @example
 * amountInterval({ value: 900000000, qualifier: "up-to" }); // 0 to 900,000,000
 */
export function amountInterval(amount: Qualified): Interval | undefined {
  if (amount.value === undefined) return undefined;
  const value = decimal(amount.value);
  switch (amount.qualifier) {
    case "up-to":
      return value.coefficient < 0n
        ? { low: value, high: zero, about: false }
        : { low: zero, high: value, about: false };
    case "at-least":
    case "more-than":
      return { low: value, about: false };
    case "range":
      if (amount.max === undefined) return { low: value, about: false };
      return between(value, decimal(amount.max));
    default:
      return { low: value, high: value, about: amount.qualifier === "about" };
  }
}

export const zero: Decimal = decimal(0);

/** Nothing: the sum of no intervals. */
export const nothing: Interval = { low: zero, high: zero, about: false };

function between(a: Decimal, b: Decimal): Interval {
  return compareDecimals(a, b) <= 0 ? { low: a, high: b, about: false } : { low: b, high: a, about: false };
}

/**
 * The interval of a sum.
 *
 * @example
 * addIntervals({ low: decimal(1), high: decimal(2), about: false }, { low: decimal(5), about: true }); // 6 without end
 */
export function addIntervals(a: Interval, b: Interval): Interval {
  const about = a.about || b.about;
  const low = add(a.low, b.low);
  return a.high && b.high ? { low, high: add(a.high, b.high), about } : { low, about };
}

/**
 * What may be left of a whole when parts are taken out of it; never less than zero.
 *
 * @example
 * remainderOf({ low: decimal(10), high: decimal(10), about: false }, { low: decimal(0), high: decimal(4), about: false }); // 6 to 10
 */
export function remainderOf(whole: Interval, parts: Interval): Interval {
  const about = whole.about || parts.about;
  const low = parts.high ? atLeastZero(subtract(whole.low, parts.high)) : zero;
  return whole.high ? { low, high: atLeastZero(subtract(whole.high, parts.low)), about } : { low, about };
}

function atLeastZero(value: DecimalLike): Decimal {
  return compareDecimals(value, zero) < 0 ? zero : decimal(value);
}
