import { ForgexError } from "./errors.ts";

/** An exact decimal number, `coefficient × 10^-scale`, without trailing zeros after the point. */
export interface Decimal {
  readonly coefficient: bigint;
  /** Digits after the point, 0 or more. */
  readonly scale: number;
}

/** A decimal as callers give it: exact already, a number (its shortest form is meant) or a text. */
export type DecimalLike = Decimal | number | string;

/** Most significant digits that every double carries back and forth without loss. */
export const maxSignificantDigits = 15;

const decimalPattern = /^([+-]?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]{1,4}))?$/;
/** Wider than any double (1e308, 5e-324), narrow enough that no text can ask for a gigabyte of zeros. */
const maxExponent = 1100;

/**
 * Reads an exact decimal: a number by its shortest form (so `0.1` is one tenth), a text as printed, with or without
 * exponent.
 *
 * @throws {ForgexError} `decimal-malformed` for NaN, infinities and texts that are not a decimal number
 * @example
 * decimalText(decimal(0.1)); // "0.1"
 * decimalText(decimal("1.50e3")); // "1500"
 */
export function decimal(value: DecimalLike): Decimal {
  if (typeof value === "object") return value;
  const match = decimalPattern.exec(typeof value === "number" ? String(value) : value);
  const exponent = Number(match?.[4] ?? 0);
  if (!match || Math.abs(exponent) > maxExponent) {
    throw new ForgexError("decimal-malformed", `This is not a decimal number: ${JSON.stringify(String(value))}.`, {
      value,
    });
  }
  const fraction = match[3] ?? "";
  const digits = BigInt((match[2] as string) + fraction);
  return normal(match[1] === "-" ? -digits : digits, fraction.length - exponent);
}

function normal(coefficient: bigint, scale: number): Decimal {
  let c = coefficient;
  let s = scale;
  if (c === 0n) return { coefficient: 0n, scale: 0 };
  if (s < 0) {
    c *= 10n ** BigInt(-s);
    s = 0;
  }
  while (s > 0 && c % 10n === 0n) {
    c /= 10n;
    s -= 1;
  }
  return { coefficient: c, scale: s };
}

/**
 * The exact sum.
 *
 * @throws {ForgexError} `decimal-malformed`
 * @example
 * decimalText(add(0.1, 0.2)); // "0.3"
 */
export function add(a: DecimalLike, b: DecimalLike): Decimal {
  const [x, y, scale] = aligned(decimal(a), decimal(b));
  return normal(x + y, scale);
}

/**
 * The exact difference.
 *
 * @throws {ForgexError} `decimal-malformed`
 * @example
 * decimalText(subtract(1, 0.9)); // "0.1"
 */
export function subtract(a: DecimalLike, b: DecimalLike): Decimal {
  const [x, y, scale] = aligned(decimal(a), decimal(b));
  return normal(x - y, scale);
}

/**
 * The exact product.
 *
 * @throws {ForgexError} `decimal-malformed`
 * @example
 * decimalText(multiply(1.1, 1.1)); // "1.21"
 */
export function multiply(a: DecimalLike, b: DecimalLike): Decimal {
  const x = decimal(a);
  const y = decimal(b);
  return normal(x.coefficient * y.coefficient, x.scale + y.scale);
}

/**
 * The quotient rounded to `digits` significant digits, halves to the even digit.
 *
 * @throws {ForgexError} `decimal-malformed`; `decimal-division-by-zero`
 * @example
 * decimalText(divide(2, 3, 4)); // "0.6667"
 */
export function divide(a: DecimalLike, b: DecimalLike, digits: number): Decimal {
  const x = decimal(a);
  const y = decimal(b);
  if (y.coefficient === 0n) throw new ForgexError("decimal-division-by-zero", "A decimal cannot be divided by zero.");
  // Enough digits for the rounding below, and one more that says whether anything was left over.
  const grow = Math.max(0, digits + 2 + length(y.coefficient) - length(x.coefficient));
  const numerator = x.coefficient * 10n ** BigInt(grow);
  const quotient = numerator / y.coefficient;
  const sticky = numerator % y.coefficient === 0n ? 0n : 1n;
  const sign = numerator < 0n !== y.coefficient < 0n ? -1n : 1n;
  return round({ coefficient: quotient * 10n + sign * sticky, scale: x.scale - y.scale + grow + 1 }, digits);
}

/**
 * A decimal rounded to `digits` significant digits, halves to the even digit.
 *
 * @throws {ForgexError} `decimal-malformed`
 * @example
 * decimalText(round("1234.5", 4)); // "1234"
 */
export function round(value: DecimalLike, digits: number): Decimal {
  const { coefficient, scale } = decimal(value);
  const drop = length(coefficient) - digits;
  if (drop <= 0) return normal(coefficient, scale);
  const unit = 10n ** BigInt(drop);
  const negative = coefficient < 0n;
  const size = negative ? -coefficient : coefficient;
  let kept = size / unit;
  const twice = (size % unit) * 2n;
  if (twice > unit || (twice === unit && kept % 2n === 1n)) kept += 1n;
  return normal(negative ? -kept : kept, scale - drop);
}

/**
 * The order of two decimals: -1, 0 or 1.
 *
 * @throws {ForgexError} `decimal-malformed`
 * @example
 * compareDecimals("0.10", 0.1); // 0
 */
export function compareDecimals(a: DecimalLike, b: DecimalLike): -1 | 0 | 1 {
  const [x, y] = aligned(decimal(a), decimal(b));
  return x < y ? -1 : x > y ? 1 : 0;
}

/**
 * How many digits a decimal has between its first and its last that is not zero; 0 for zero.
 *
 * @throws {ForgexError} `decimal-malformed`
 * @example
 * significantDigits("0.0120"); // 2
 * significantDigits(1_000_000); // 1
 */
export function significantDigits(value: DecimalLike): number {
  const text = decimal(value).coefficient.toString().replace("-", "").replace(/0+$/, "");
  return text.length;
}

/**
 * The number whose shortest form is exactly this decimal.
 *
 * @throws {ForgexError} `decimal-not-exact` where it has more than 15 significant digits or no double holds it
 * @example
 * toNumber(add(0.1, 0.2)); // 0.3
 */
export function toNumber(value: DecimalLike): number {
  const exact = decimal(value);
  const text = decimalText(exact);
  const number = Number(text);
  if (
    significantDigits(exact) > maxSignificantDigits ||
    !Number.isFinite(number) ||
    compareDecimals(number, exact) !== 0
  ) {
    throw new ForgexError("decimal-not-exact", `No number holds ${text} exactly in 15 significant digits.`, { text });
  }
  return number;
}

/**
 * A decimal as plain digits, never with an exponent.
 *
 * @throws {ForgexError} `decimal-malformed`
 * @example
 * decimalText(1e-7); // "0.0000001"
 */
export function decimalText(value: DecimalLike): string {
  const { coefficient, scale } = decimal(value);
  if (scale === 0) return coefficient.toString();
  const negative = coefficient < 0n;
  const digits = (negative ? -coefficient : coefficient).toString().padStart(scale + 1, "0");
  return `${negative ? "-" : ""}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

function aligned(a: Decimal, b: Decimal): [bigint, bigint, number] {
  const scale = Math.max(a.scale, b.scale);
  return [a.coefficient * 10n ** BigInt(scale - a.scale), b.coefficient * 10n ** BigInt(scale - b.scale), scale];
}

/** Number of digits of an integer. */
function length(value: bigint): number {
  return (value < 0n ? -value : value).toString().length;
}
