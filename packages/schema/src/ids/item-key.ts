import { sha256Hex } from "../hash/sha256.ts";

/** Longest item key in characters. */
export const maxItemKeyLength = 80;

const itemKeyPattern = /^[a-z0-9][a-z0-9-]*$/;

/**
 * Tells whether a value is an item key: `[a-z0-9][a-z0-9-]*`, at most 80 characters.
 *
 * @example
 * isItemKey("us-exim"); // true
 * isItemKey("US EXIM"); // false
 */
export function isItemKey(value: unknown): value is string {
  return typeof value === "string" && value.length <= maxItemKeyLength && itemKeyPattern.test(value);
}

/**
 * Makes an item key from content: the same text gives the same key on every machine.
 *
 * Letters lose their accents and become lower case, everything else becomes single hyphens. A text that leaves no
 * letter or digit of ASCII (a Japanese name) gives `x-` and ten hexadecimal digits of its SHA-256; one that is too long
 * is cut and ends in such digits. `taken` holds the keys already used in the array: a key found there is numbered,
 * `-2`, `-3` and so on. The result is always an item key.
 *
 * @example
 * keyFrom("U.S. Export–Import Bank"); // "u-s-export-import-bank"
 * keyFrom("Électricité", new Set(["electricite"])); // "electricite-2"
 */
export function keyFrom(text: string, taken?: ReadonlySet<string>): string {
  const base = baseKey(text);
  if (!taken?.has(base)) return base;
  for (let n = 2; ; n += 1) {
    const suffix = `-${n}`;
    const key = `${base.slice(0, maxItemKeyLength - suffix.length).replace(/-+$/, "")}${suffix}`;
    if (!taken.has(key)) return key;
  }
}

function baseKey(text: string): string {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[ßẞ]/g, "ss")
    .replace(/[øØ]/g, "o")
    .replace(/[łŁ]/g, "l")
    .replace(/[æÆ]/g, "ae")
    .replace(/[œŒ]/g, "oe")
    .replace(/[đĐðÐ]/g, "d")
    .replace(/[ıİ]/g, "i")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  if (plain === "") return `x-${digest(text)}`;
  if (plain.length <= maxItemKeyLength) return plain;
  return `${plain.slice(0, maxItemKeyLength - 11).replace(/-+$/, "")}-${digest(text)}`;
}

function digest(text: string): string {
  return sha256Hex(new TextEncoder().encode(text.normalize("NFC"))).slice(0, 10);
}
