import { compareDecimals, maxSignificantDigits, significantDigits } from "../decimal.ts";
import { ascii } from "./bytes.ts";
import type { TextFault } from "./faults.ts";

/** Letters, digits and underscore: what an unquoted name or a literal begins with. */
export function isWord(b: number): boolean {
  const lower = b | 0x20;
  return (b >= 0x30 && b <= 0x39) || (lower >= 0x61 && lower <= 0x7a) || b === 0x5f || b === 0x24;
}

/** Just past the run of characters that numbers, literals and their misspellings are made of. */
export function wordEnd(bytes: Uint8Array, start: number): number {
  let i = start;
  while (i < bytes.length) {
    const b = bytes[i] as number;
    if (!isWord(b) && b !== 0x2b && b !== 0x2d && b !== 0x2e) break;
    i += 1;
  }
  return i;
}

const jsonNumber = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;
const almostNumber =
  /^[+-]?(?:nan|inf|infinity|[0-9][0-9_]*\.?|[0-9]+(?:\.[0-9]*)?(?:e[+-]?[0-9]+)?|\.[0-9]+(?:e[+-]?[0-9]+)?|0[xob][0-9a-f]+)$/i;
/** No double needs more characters than this; beyond it the exact comparison would only cost time. */
const longestNumber = 1200;

/**
 * What is wrong with a word that stands where a value is expected: nothing, a number that is not exact or not JSON, or
 * something that is no value at all.
 */
export function wordFault(
  bytes: Uint8Array,
  start: number,
  end: number,
): Omit<TextFault, "offset" | "pointer"> | "syntax" | undefined {
  const length = end - start;
  const word = ascii(bytes, start, Math.min(end, start + longestNumber + 1));
  if (word === "true" || word === "false" || word === "null") return undefined;
  const short = length > 40 ? `${word.slice(0, 40)}…` : word;
  if (jsonNumber.test(word)) {
    const cause = /[eE]/.test(word) ? "exponent" : inexact(word) ? "too-many-digits" : undefined;
    if (cause === undefined) return undefined;
    return { code: "number-not-exact", values: { number: short }, facts: { limit: maxSignificantDigits }, cause };
  }
  if (almostNumber.test(word)) return { code: "number-not-json", values: { text: short } };
  return "syntax";
}

/** Whether a double written in its shortest form, with at most 15 significant digits, is not this number. */
function inexact(word: string): boolean {
  if (word.length > longestNumber) return true;
  const number = Number(word);
  if (!Number.isFinite(number) || significantDigits(word) > maxSignificantDigits) return true;
  return compareDecimals(number, word) !== 0;
}

/** The likely cause of a word that is no JSON value. */
export function causeOfWord(word: string): string | undefined {
  if (/^(?:None|True|False)\b/.test(word)) return "python-literal";
  if (/^undefined\b/.test(word)) return "undefined";
  return undefined;
}

/** The likely cause of a character that cannot stand where it stands. */
export function causeAt(bytes: Uint8Array, at: number): string | undefined {
  const b = bytes[at] as number;
  if (b === 0x27) return "single-quote";
  if (b === 0x2f && (bytes[at + 1] === 0x2f || bytes[at + 1] === 0x2a)) return "comment";
  if (b === 0x23) return "comment";
  if (b < 0x20) return "control-character";
  if (b === 0xe2 && bytes[at + 1] === 0x80 && ((bytes[at + 2] ?? 0) & 0xfc) === 0x9c) return "curly-quote";
  if (b === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf) return "byte-order-mark";
  if (b === 0xc2 && bytes[at + 1] === 0xa0) return "no-break-space";
  return undefined;
}
