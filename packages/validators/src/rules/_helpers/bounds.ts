import { add, compareDecimals, type Decimal, decimal, decimalText } from "@forgex/schema";

/** What is certain of a number: it lies between the two, both included; an absent end is open. */
export interface Bounds {
  readonly low?: Decimal;
  readonly high?: Decimal;
}

/** A number as the standard writes one: amounts, money, quantities and shares alike. */
export interface Qualified {
  readonly value?: number | undefined;
  readonly qualifier?: string | undefined;
  readonly max?: number | undefined;
}

const zero = decimal(0);

/**
 * The bounds of a number that cannot be negative, by its qualifier. No qualifier means that the number is as it stands.
 *
 * `about` gives no width, so nothing certain follows from it; a qualifier of a later edition gives nothing either.
 *
 * @example
 * boundsOf({ value: 5, qualifier: "up-to" }); // 0 to 5
 * boundsOf({ value: 5, qualifier: "at-least" }); // 5 and more
 */
export function boundsOf({ value, qualifier = "exact", max }: Qualified): Bounds {
  if (value === undefined) return { low: zero };
  const number = decimal(value);
  switch (qualifier) {
    case "exact":
      return { low: number, high: number };
    case "up-to":
      return { low: zero, high: number };
    case "at-least":
    case "more-than":
      return { low: number };
    case "range":
      return max === undefined ? { low: number } : { low: number, high: decimal(max) };
    default:
      return { low: zero };
  }
}

/**
 * The bounds of a number that was rounded to the digits it shows: half a unit of the last digit to either side.
 *
 * @example
 * roundedBounds(62); // 61.5 to 62.5
 * roundedBounds(40.1); // 40.05 to 40.15
 */
export function roundedBounds(value: number): Bounds {
  const { coefficient, scale } = decimal(value);
  const ten = coefficient * 10n;
  return { low: decimalOf(ten - 5n, scale + 1), high: decimalOf(ten + 5n, scale + 1) };
}

/** The sum, as far as it is certain. */
export function sumOf(all: readonly Bounds[]): Bounds {
  let low: Decimal | undefined = zero;
  let high: Decimal | undefined = zero;
  for (const bounds of all) {
    low = low && bounds.low && add(low, bounds.low);
    high = high && bounds.high && add(high, bounds.high);
  }
  return { ...(low && { low }), ...(high && { high }) };
}

/** Tells whether the one is certainly greater than the other. */
export function certainlyOver(a: Bounds, b: Bounds): boolean {
  return a.low !== undefined && b.high !== undefined && compareDecimals(a.low, b.high) > 0;
}

/** Tells whether the two certainly differ. */
export function certainlyDiffer(a: Bounds, b: Bounds): boolean {
  return certainlyOver(a, b) || certainlyOver(b, a);
}

/** A decimal from its digits and the number of them after the point. */
function decimalOf(coefficient: bigint, scale: number): Decimal {
  return add({ coefficient, scale }, zero);
}

/**
 * The bounds of a number that was printed rounded: half a unit of its last digit that is not zero, to either side.
 *
 * @example
 * printedBounds(12000000); // 11.5 to 12.5 million
 * printedBounds(40.1); // 40.05 to 40.15
 */
export function printedBounds(value: number): Bounds {
  const { coefficient, scale } = decimal(value);
  let step = 1n;
  while (coefficient !== 0n && coefficient % (step * 10n) === 0n) step *= 10n;
  return {
    low: decimalOf(coefficient * 10n - step * 5n, scale + 1),
    high: decimalOf(coefficient * 10n + step * 5n, scale + 1),
  };
}

/** A decimal as the nearest number, for a message. */
export function numberOf(value: Decimal | undefined): number {
  return value === undefined ? 0 : Number(decimalText(value));
}
