import { isRecordId, keyFrom, readRecordId, significantDigits } from "@forgex/schema";
import { fieldAt } from "@forgex/schema/fields";
import type { Leaf } from "./leaves.ts";
import { tellsNumber } from "./numerals.ts";

/**
 * A removed value that would be known again if it stood elsewhere. A strong one is looked for everywhere; a weak one (a
 * code or a date, which many fields share by chance) only in prose and keys, and only where no field tells it openly.
 */
export interface Secret {
  readonly value: string | number;
  readonly isWeak: boolean;
  /** The value in small letters. */
  readonly lower: string;
  /** How it would stand in a key or an id. */
  readonly word: string | undefined;
}

/** Lists whose codes tell something by themselves; the words of others (exact, principal, active) stand in any prose. */
const tellingLists = /^(?:mineral|country|subdivision|port|place|cas|hs|trade-code|commodity|product)/;
const isDate = /^[0-9]{4}-[0-9]{2}(?:-[0-9]{2}(?:T[0-9:.]+Z)?)?$/;

/** What a removed text or number gives to look for; nothing where it is too common to be known again. */
export function secretOf(type: string, { pointer, value }: Leaf): Secret | undefined {
  if (typeof value === "number")
    return isTellingNumber(value) ? secret(value, false, String(Math.abs(value))) : undefined;
  if (isRecordId(value)) return secret(value, false, readRecordId(value)?.local);
  if (/\/key$/.test(pointer)) return undefined;
  if (isDate.test(value)) return secret(value, true, value.length === 10 ? value : undefined);
  const codelist = fieldAt(type, pointer)?.codelist;
  if (codelist !== undefined) {
    return value.length >= 4 && tellingLists.test(codelist) ? secret(value, true, keyOf(value)) : undefined;
  }
  const isProse = value.length >= 4 && /[\s\p{Lu}]|[^\p{ASCII}]|\p{L}.*\p{N}|\p{N}.*\p{L}|:\/\//u.test(value);
  if (isProse) return secret(value, false, keyOf(value));
  return value.length >= 4 ? secret(value, true, keyOf(value)) : undefined;
}

/** Whether a visible text or number repeats a secret. */
export function repeats({ pointer, value }: Leaf, secret: Secret): boolean {
  if (typeof value === "number") return value === secret.value && !secret.isWeak;
  if (pointer === "/id" || pointer.endsWith("/key")) return secret.word !== undefined && holdsWord(value, secret.word);
  if (typeof secret.value === "number") return tellsNumber(value, secret.value);
  if (secret.isWeak) return isProse(value) && holdsText(value, secret.lower);
  return holdsText(value, secret.lower);
}

/** Whether a text stands in a key or in an id as a whole, between its hyphens, dots and low lines. */
export function holdsWord(id: string, word: string): boolean {
  if (word.length < 5) return false;
  return `-${id.replace(/[._/]/g, "-")}-`.includes(`-${word.replace(/[._]/g, "-")}-`);
}

function secret(value: string | number, isWeak: boolean, word: string | undefined): Secret {
  return { value, isWeak, word, lower: String(value).toLowerCase() };
}

/** Years, counts and shares stand everywhere by chance; sums and measured values do not. */
function isTellingNumber(value: number): boolean {
  if (!Number.isFinite(value)) return false;
  const size = Math.abs(value);
  const digits = significantDigits(value);
  if (!Number.isInteger(value)) return digits >= 3;
  return size >= 1000 && digits >= (size >= 10_000 ? 2 : 3) && !(size >= 1800 && size <= 2200);
}

const isProse = (text: string): boolean => /[\s\p{Lu}]|[^\p{ASCII}]/u.test(text);

/** Whether a text holds another between the ends of words, whatever the case. */
function holdsText(text: string, lower: string): boolean {
  const there = text.toLowerCase();
  for (let at = there.indexOf(lower); at >= 0; at = there.indexOf(lower, at + 1)) {
    const before = there[at - 1];
    const after = there[at + lower.length];
    const isWhole = !isWordSign(before, lower[0]) && !isWordSign(after, lower.at(-1));
    if (isWhole || lower.length >= 6) return true;
  }
  return false;
}

function isWordSign(beside: string | undefined, edge: string | undefined): boolean {
  return beside !== undefined && /[\p{L}\p{N}]/u.test(beside) && edge !== undefined && /[\p{L}\p{N}]/u.test(edge);
}

function keyOf(text: string): string | undefined {
  return /\p{L}/u.test(text) ? keyFrom(text) : undefined;
}
