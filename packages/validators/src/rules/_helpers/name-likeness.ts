import type { SiteName } from "./site-name.ts";

/**
 * How alike two texts are by the characters they share in about the same places and by how they begin (Jaro and Winkler):
 * 1 for the same text, 0 for nothing in common.
 *
 * @example
 * jaroWinkler("severniy", "severnyi"); // 0.975
 */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  // However the letters fall, so different lengths cannot come near.
  if (Math.min(a.length, b.length) * 2 < Math.max(a.length, b.length)) return 0;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Uint8Array(b.length);
  const matchedA: string[] = [];
  for (let i = 0; i < a.length; i++) {
    for (let j = Math.max(0, i - reach); j < Math.min(b.length, i + reach + 1); j++) {
      if (taken[j] || a[i] !== b[j]) continue;
      taken[j] = 1;
      matchedA.push(a[i] as string);
      break;
    }
  }
  const matches = matchedA.length;
  if (matches === 0) return 0;
  let swapped = 0;
  let k = 0;
  for (let j = 0; j < b.length; j++) if (taken[j] && b[j] !== matchedA[k++]) swapped++;
  const jaro = (matches / a.length + matches / b.length + (matches - swapped / 2) / matches) / 3;
  let start = 0;
  while (start < 4 && start < a.length && a[start] === b[start]) start++;
  return jaro + start * 0.1 * (1 - jaro);
}

/**
 * How alike the names of two sites are, from 0 to 1: word by word, each with the word of the other that is most like it,
 * or as a whole where words were run together or parted.
 */
export function nameLikeness(a: SiteName, b: SiteName): number {
  if (!isToldAlike(a.telling, b.telling)) return 0;
  const whole = a.words.join("") === b.words.join("") ? 1 : jaroWinkler(a.words.join(""), b.words.join("")) - 0.03;
  return Math.max(whole, (wordsIn(a.words, b.words) + wordsIn(b.words, a.words)) / 2);
}

/** How well the words of one name are found in the other, long words counting more. */
function wordsIn(words: readonly string[], others: readonly string[]): number {
  let sum = 0;
  let weights = 0;
  for (const word of words) {
    const best = Math.max(...others.map((other) => jaroWinkler(word, other)));
    // Words of which one is not the other's misspelling have nothing in common, whatever letters they share.
    sum += (best < 0.8 ? 0 : best) * word.length;
    weights += word.length;
  }
  return weights === 0 ? 0 : sum / weights;
}

/** Tells whether each word that tells namesakes apart has its like in the other name. */
function isToldAlike(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word) => b.some((other) => isSpelledAlike(word, other)));
}

function isSpelledAlike(a: string, b: string): boolean {
  return a === b || (!/[0-9]/.test(a + b) && a.length > 4 && b.length > 4 && jaroWinkler(a, b) > 0.9);
}
