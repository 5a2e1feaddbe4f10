import { maxDepth } from "./faults.ts";

const quote = 0x22;
const backslash = 0x5c;
/** Objects with more members than this are left to the thorough reader, which keeps names in a map. */
const manyKeys = 64;

/** Hashes of the names of all objects open at the moment, one after another. Never held across two calls. */
const hashes = new Int32Array(manyKeys * 1024);
/** Where the hashes of each open container begin; -1 for an array. */
const bases = new Int32Array(maxDepth + 1);

/**
 * Whether a JSON text is surely free of what `JSON.parse` would let pass in silence: repeated names, `__proto__`, numbers
 * that may lose digits, halves of surrogate pairs, nesting beyond the limit.
 *
 * It looks at every byte once and builds nothing. It says `true` only where it is certain, provided that `JSON.parse`
 * accepts the text; `false` means in doubt: a long number, an exponent, a name with an escape, two names of one hash.
 */
export function isPlain(bytes: Uint8Array): boolean {
  const n = bytes.length;
  let depth = 0;
  let top = 0;
  let expectsName = false;
  let i = 0;
  while (i < n) {
    let b = bytes[i++] as number;
    if (b === quote) {
      if (!expectsName) {
        for (;;) {
          if (i >= n) return false;
          b = bytes[i++] as number;
          if (b === quote) break;
          if (b === backslash) {
            if (i + 2 >= n) return false;
            // \ud8 to \udf begins half of a pair.
            if (bytes[i] === 0x75 && ((bytes[i + 1] as number) | 0x20) === 0x64 && (bytes[i + 2] as number) >= 0x38) {
              return false;
            }
            i++;
          }
        }
        continue;
      }
      expectsName = false;
      const start = i;
      let hash = 0;
      for (;;) {
        if (i >= n) return false;
        b = bytes[i++] as number;
        if (b === quote) break;
        if (b === backslash) return false;
        hash = (Math.imul(hash, 31) + b) | 0;
      }
      if (i - start === 10 && bytes[start] === 0x5f && bytes[start + 1] === 0x5f) return false;
      const base = bases[depth] as number;
      if (top - base >= manyKeys || top >= hashes.length) return false;
      for (let j = base; j < top; j++) if (hashes[j] === hash) return false;
      hashes[top++] = hash;
    } else if ((b >= 0x30 && b <= 0x39) || b === 0x2d) {
      const start = i - 1;
      while (i < n) {
        b = bytes[i] as number;
        if ((b < 0x30 || b > 0x39) && b !== 0x2e) break;
        i++;
      }
      if (i - start > 15 || (b | 0x20) === 0x65) return false;
    } else if (b === 0x2c) {
      expectsName = (bases[depth] as number) >= 0;
    } else if (b === 0x7b) {
      if (++depth > maxDepth) return false;
      bases[depth] = top;
      expectsName = true;
    } else if (b === 0x7d) {
      const base = bases[depth] as number;
      if (depth === 0 || base < 0) return false;
      top = base;
      depth--;
      expectsName = false;
    } else if (b === 0x5b) {
      if (++depth > maxDepth) return false;
      bases[depth] = -1;
      expectsName = false;
    } else if (b === 0x5d) {
      if (depth === 0) return false;
      depth--;
    }
  }
  return true;
}
// At depth 0 there is no object whose names would be expected.
bases[0] = -1;
