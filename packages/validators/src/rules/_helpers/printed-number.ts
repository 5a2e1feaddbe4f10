import { add, compareDecimals, type Decimal, decimal, multiply, subtract } from "@forgex/schema";
import { remembered } from "./remembered.ts";

/** A number found in a printed text: everything that it may mean, and how exact the print is. */
export interface Printed {
  /** The numbers that the print may stand for. */
  readonly readings: readonly { readonly value: Decimal; readonly step: Decimal }[];
}

/**
 * Words of scale in English, French and Spanish with all the powers of ten that they can mean: `billion` is nine zeros in
 * English and twelve in French, and a lone `m` may be thousand or million.
 */
const scales: Readonly<Record<string, readonly number[]>> = {
  k: [3],
  thousand: [3],
  mille: [3],
  mil: [3],
  m: [3, 6],
  mn: [6],
  mln: [6],
  mio: [6],
  bln: [9],
  mm: [6],
  million: [6],
  millions: [6],
  millón: [6],
  millones: [6],
  bn: [9],
  b: [9, 12],
  md: [9],
  mrd: [9],
  milliard: [9],
  milliards: [9],
  millardo: [9],
  millardos: [9],
  "mil millones": [9],
  "thousand million": [9],
  billion: [9, 12],
  billions: [9, 12],
  billón: [9, 12],
  billones: [9, 12],
  tn: [12],
  trillion: [12, 18],
  trillions: [12, 18],
  lakh: [5],
  crore: [7],
};
const words = Object.keys(scales).sort((a, b) => b.length - a.length);
const scaleAfter = new RegExp(`^[\\s\\u00a0\\u202f-]*(${words.join("|")})(?![\\p{L}\\p{N}])`, "iu");
/** What may follow a number that stands for itself: the end, a sign, a currency or a small word of a sentence. */
const plainAfter =
  /^[\s\u00a0\u202f]*(?:$|[^\p{L}\p{N}\s]|[A-Z]{3}(?!\p{L})|(?:(?:[a-zA-Z]{2} )?dollars?|euros?|pounds?|yen|won|yuan|rupees?|of|in|to|for|from|over|per|each|together|de|en|por|par|pour|à|a)(?!\p{L}))/u;
const scaleElsewhere = /(?:thousand|mill|mil\b|mio|mln|bill|bn\b|mrd|crore|lakh|['’]?000)/iu;
const numberPattern = /\p{N}(?:[\p{N}.,'’\u00a0\u202f]|[ ](?=\p{N}{3}(?!\p{N})))*/gu;

/**
 * The one number that a printed amount holds, or `undefined` where it holds none or several: then nothing certain can be
 * said of it.
 *
 * A comma or point is read both as thousands and as decimals wherever both are possible.
 *
 * @example
 * printedNumber("up to $2.26 billion"); // 2260000000 (or with twelve zeros), in steps of 10 million
 * printedNumber("3.000 millones de euros"); // 3000000000 or 3000000
 */
export const printedNumber: (text: string) => Printed | undefined = remembered(read);

function read(text: string): Printed | undefined {
  const matches = [...text.matchAll(numberPattern)];
  const match = matches[0];
  if (matches.length !== 1 || match === undefined || !/^[0-9.,'’\s\u00a0\u202f]+$/.test(match[0])) return undefined;
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + match[0].length);
  // A number within a word (Q4, 10X) or a share is not an amount.
  if (
    /\p{L}$/u.test(before.replace(/(?:[A-Z]{0,3}\$|[A-Z]{3}|Rs)$/u, "")) ||
    /^\s*(?:%|per\s?cent|pour cent|por ciento)/iu.test(after)
  ) {
    return undefined;
  }
  const word = scaleAfter.exec(after)?.[1]?.toLowerCase();
  // A word behind the number that is no scale we know, or a scale elsewhere in the text: it may be anything.
  if (word === undefined && !plainAfter.test(after)) return undefined;
  if (scaleElsewhere.test(before)) return undefined;
  const powers = word === undefined ? [0] : (scales[word] as readonly number[]);
  const readings = readingsOf(match[0].replace(/[.,'’\s\u00a0\u202f]+$/u, "")).flatMap((digits) =>
    powers.map((power) => ({ value: scaled(digits, power), step: scaled(stepOf(digits), power) })),
  );
  return readings.length > 0 ? { readings } : undefined;
}

/** Tells whether a number, rounded as the print rounds it, may be what was printed. */
export function mayBePrinted(value: number, { readings }: Printed): boolean {
  const twice = multiply(value, 2);
  return readings.some(
    ({ value: printed, step }) =>
      compareDecimals(twice, subtract(multiply(printed, 2), step)) >= 0 &&
      compareDecimals(twice, add(multiply(printed, 2), step)) <= 0,
  );
}

/** The digits with the point where it may stand. */
function readingsOf(print: string): string[] {
  const compact = print.replace(/['’\s\u00a0\u202f]/gu, "");
  const marks = compact.replace(/[0-9]/g, "");
  if (marks === "") return [compact];
  const last = marks.at(-1) as string;
  const at = compact.lastIndexOf(last);
  const decimals = compact.length - at - 1;
  const whole = compact.slice(0, at).replace(/[.,]/g, "");
  const rest = compact.slice(at + 1);
  const asDecimal = `${whole}.${rest}`;
  const asThousands = whole + rest;
  const repeated = marks.length > 1 && marks.split("").every((mark) => mark === last);
  if (repeated) return [asThousands];
  return decimals === 3 ? [asDecimal, asThousands] : [asDecimal];
}

/** One unit of the last printed digit, or of the last that is not zero in a whole number. */
function stepOf(digits: string): string {
  const point = digits.indexOf(".");
  if (point >= 0) return `0.${"0".repeat(digits.length - point - 2)}1`;
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  return `1${"0".repeat(Math.min(zeros, digits.length - 1))}`;
}

function scaled(digits: string, power: number): Decimal {
  return multiply(decimal(digits), decimal(`1${"0".repeat(power)}`));
}

/**
 * Tells whether a sum may be another than its print. Most sums are printed as they are, and that is soon seen.
 *
 * @example
 * mayDiffer({ value: 2260000000, asPrinted: "$2.26 billion" }); // false
 */
export function mayDiffer({ value, asPrinted }: { readonly value?: number; readonly asPrinted?: string }): boolean {
  if (value === undefined || asPrinted === undefined) return false;
  return isOther(`${value} ${asPrinted}`);
}

const isOther = remembered((pair) => {
  const space = pair.indexOf(" ");
  const printed = printedNumber(pair.slice(space + 1));
  return printed !== undefined && !mayBePrinted(Number(pair.slice(0, space)), printed);
});
