/**
 * What every compiled check of bytes stands on. The renderer copies the text of this file into what it makes, so that
 * the generated module needs nothing else; nobody imports it.
 *
 * Every reader takes bytes and a position and answers the position past what it read, or -1: in doubt. Only a yes must
 * be certain, so whatever is unusual (an escape in a name, an exponent, a sixteenth digit) is in doubt. A reader may look
 * past the end of the bytes and must then be in doubt: comparisons are written so that `undefined` fails them.
 */

/**
 * Strings to be found in bytes: slots of (offset in the pool, length, index), and the mask of a slot. Of each string the
 * pool holds its last four bytes, then all bytes by fours; of one shorter than four, all that it has.
 */
export interface Table {
  readonly slots: Int32Array;
  readonly pool: Int32Array;
  readonly mask: number;
}

/** Which string {@link literal} found last. */
export let found = 0;
/** The number that {@link number} read last, and whether it had no fraction. */
export let numeric = 0;
export let isWhole = false;
/** Bytes of characters beyond ASCII after each one's first, since the check began. */
export let continued = 0;
/** Line ends since the check began, where the last line starts, and what `continued` was there. */
export let lines = 0;
export let lineAt = 0;
export let continuedAt = 0;
/** Definitions open at the moment that lead back to themselves. */
export let deep = 0;
/** Deepest nesting that is read; what lies deeper is in doubt. */
export const deepest = 60;

/** The bytes at hand, four at a time. */
export let view: DataView = new DataView(new ArrayBuffer(4));
let viewed: Uint8Array | undefined;
/** Where the last four bytes begin. */
export let lastFour = -1;

export function begin(b: Uint8Array): void {
  if (b !== viewed) {
    viewed = b;
    view = new DataView(b.buffer, b.byteOffset, b.byteLength);
    lastFour = b.byteLength - 4;
  }
  continued = 0;
  lines = 0;
  deep = 0;
}

/** The characters of a text as bytes; those beyond ASCII become what stands in no text. */
export function asBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => (char < "\u0080" ? char.charCodeAt(0) : 0));
}

/** A table of strings. One that stands in JSON with an escape, or beyond ASCII, is never found: it is in doubt. */
export function tableOf(strings: readonly string[]): Table {
  let size = 8;
  while (size < strings.length * 4) size *= 2;
  const slots = new Int32Array(size * 3).fill(-1);
  const pool: number[] = [];
  for (const [index, text] of strings.entries()) {
    const bytes = asBytes(text);
    if (bytes.some((c) => c < 32 || c === 34 || c === 92)) continue;
    const { length } = bytes;
    const last = fourAt(bytes, Math.max(0, length - 4));
    let slot = slotOf(fourAt(bytes, 0), last, length) & (size - 1);
    while (slots[slot * 3] !== -1) slot = (slot + 1) & (size - 1);
    slots.set([pool.length, length, index], slot * 3);
    pool.push(last);
    for (let at = 0; at + 4 <= length; at += 4) pool.push(fourAt(bytes, at));
  }
  return { slots, pool: new Int32Array(pool), mask: size - 1 };
}

/** Four bytes as one number; zeros where there are none. */
export function fourAt(b: Uint8Array, p: number): number {
  return (b[p] as number) | ((b[p + 1] as number) << 8) | ((b[p + 2] as number) << 16) | ((b[p + 3] as number) << 24);
}

export function slotOf(first: number, last: number, length: number): number {
  const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(last + length, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}

/** Reads past the closing quote of a string of the table; `p` is past the opening quote. */
export function literal(b: Uint8Array, p: number, slots: Int32Array, pool: Int32Array, mask: number): number {
  let e = p;
  while (e <= lastFour) {
    const four = view.getInt32(e, true) ^ 0x22222222;
    const quotes = (four - 0x01010101) & ~four & 0x80808080;
    if (quotes !== 0) {
      e += (31 - Math.clz32(quotes & -quotes)) >> 3;
      break;
    }
    e += 4;
  }
  // Within the last four bytes of all, or there already.
  while (b[e] !== 34) {
    if (!((b[e] as number) >= 32)) return -1;
    e++;
  }
  const length = e - p;
  let first: number;
  let last: number;
  if (length >= 4) {
    first = view.getInt32(p, true);
    last = view.getInt32(e - 4, true);
  } else {
    first = (p <= lastFour ? view.getInt32(p, true) : fourAt(b, p)) & (0xffffff >>> (24 - 8 * length));
    last = first;
  }
  let slot = (slotOf(first, last, length) & mask) * 3;
  for (;;) {
    const offset = slots[slot] as number;
    if (offset === -1) return -1;
    if (slots[slot + 1] === length && pool[offset] === last) {
      const fours = length >> 2;
      let k = 0;
      while (k < fours && pool[offset + 1 + k] === view.getInt32(p + 4 * k, true)) k++;
      if (k === fours) {
        found = slots[slot + 2] as number;
        return e + 1;
      }
    }
    slot += 3;
    if (slot > mask * 3) slot = 0;
  }
}

/** Steps over white space. */
export function space(b: Uint8Array, from: number): number {
  let p = from;
  for (;;) {
    const c = b[p];
    if (c === 32 || c === 9 || c === 13) p++;
    else if (c === 10) {
      p++;
      lines++;
      lineAt = p;
      continuedAt = continued;
    } else return p;
  }
}

/** Reads past the closing quote of any text of `min` to `max` code points; `p` is past the opening quote. */
export function text(b: Uint8Array, from: number, min: number, max: number): number {
  let p = from;
  /** Bytes that are no character of their own. */
  let more = 0;
  for (;;) {
    while (p <= lastFour) {
      const four = view.getInt32(p, true);
      // Stops where one of the four is a quote, a backslash, a control character or beyond ASCII.
      const notPlain =
        four | (four - 0x20202020) | ((four ^ 0x22222222) - 0x01010101) | ((four ^ 0x5c5c5c5c) - 0x01010101);
      if ((notPlain & 0x80808080) !== 0) break;
      p += 4;
    }
    let c = b[p] as number;
    while (c >= 32 && c < 128 && c !== 34 && c !== 92) c = b[++p] as number;
    if (c === 34) break;
    if (!(c >= 128)) {
      if (!(c >= 32)) return -1;
      if (c === 92) {
        const e = b[p + 1];
        // \u is in doubt: it may be half of a pair.
        if (e !== 110 && e !== 34 && e !== 92 && e !== 47 && e !== 116 && e !== 114 && e !== 98 && e !== 102) return -1;
        more++;
        p += 2;
      } else p++;
    } else {
      const last = beyond(b, p);
      if (last < 0) return -1;
      more += last - p;
      p = last + 1;
    }
  }
  const length = p - from - more;
  return length < min || length > max ? -1 : p + 1;
}

/** The last byte of a character of more than one byte; -1 where it is not UTF-8. */
export function beyond(b: Uint8Array, p: number): number {
  const c = b[p] as number;
  const d = b[p + 1] as number;
  if ((d & 0xc0) !== 0x80 || c < 0xc2) return -1;
  if (c < 0xe0) {
    continued++;
    return p + 1;
  }
  if (((b[p + 2] as number) & 0xc0) !== 0x80) return -1;
  if (c < 0xf0) {
    continued += 2;
    return (c === 0xe0 && d < 0xa0) || (c === 0xed && d > 0x9f) ? -1 : p + 2;
  }
  if (!(c <= 0xf4) || ((b[p + 3] as number) & 0xc0) !== 0x80) return -1;
  continued += 3;
  return (c === 0xf0 && d < 0x90) || (c === 0xf4 && d > 0x8f) ? -1 : p + 3;
}

/** How many characters valid UTF-8 bytes are. */
export function points(b: Uint8Array, from: number, to: number): number {
  let n = 0;
  for (let p = from; p < to; p++) if (((b[p] as number) & 0xc0) !== 0x80) n++;
  return n;
}

/** Whether a range of bytes, which holds no quote, has no escape: then equal texts are equal bytes. */
export function hasEscape(b: Uint8Array, from: number, to: number): boolean {
  for (let p = from; p < to; p++) if (b[p] === 92) return true;
  return false;
}

/** Whether two ranges of bytes are equal. */
export function same(b: Uint8Array, from: number, to: number, other: number, otherEnd: number): boolean {
  if (to - from !== otherEnd - other) return false;
  for (let i = from, j = other; i < to; i++, j++) if (b[i] !== b[j]) return false;
  return true;
}

/** Whether the range of bytes stands among others, of which there are `n`; adds it where not. */
export function repeats(b: Uint8Array, from: number, to: number, seen: number[]): boolean {
  for (let i = 0; i < seen.length; i += 2) if (same(b, from, to, seen[i] as number, seen[i + 1] as number)) return true;
  seen.push(from, to);
  return false;
}

/** Ranges kept by {@link repeats} beyond which comparing all with all would take too long. */
export const manySeen = 128;

/** The name of a member of a map, past its closing quote: no escape, and not `__proto__`. */
export function isPlainName(b: Uint8Array, from: number, to: number): boolean {
  return !(b[from] === 95 && b[from + 1] === 95) && !hasEscape(b, from, to);
}

/** A number of at most 15 digits without exponent, and not minus zero. */
export function number(b: Uint8Array, from: number): number {
  let p = from;
  const isNegative = b[p] === 45;
  if (isNegative) p++;
  const first = p;
  let value = (b[p] as number) - 48;
  if (!(value >= 0 && value <= 9)) return -1;
  p++;
  if (value !== 0) {
    for (;;) {
      const digit = (b[p] as number) - 48;
      if (!(digit >= 0 && digit <= 9)) break;
      value = value * 10 + digit;
      p++;
    }
  }
  isWhole = b[p] !== 46;
  if (isWhole) {
    if (p - first > 15) return -1;
  } else {
    p++;
    const start = p;
    let scale = 1;
    for (;;) {
      const digit = (b[p] as number) - 48;
      if (!(digit >= 0 && digit <= 9)) break;
      value = value * 10 + digit;
      scale *= 10;
      p++;
    }
    if (p === start || p - first > 16) return -1;
    // Both are exact, so their quotient is the double that is nearest to the decimal.
    value /= scale;
  }
  if (((b[p] as number) | 32) === 101) return -1;
  if (isNegative) {
    if (value === 0) return -1;
    value = -value;
  }
  numeric = value;
  return p;
}

export function boolean(b: Uint8Array, p: number): number {
  if (b[p] === 116) return b[p + 1] === 114 && b[p + 2] === 117 && b[p + 3] === 101 ? p + 4 : -1;
  return b[p] === 102 && b[p + 1] === 97 && b[p + 2] === 108 && b[p + 3] === 115 && b[p + 4] === 101 ? p + 5 : -1;
}

/** Any JSON value in which no name is repeated. */
export function anything(b: Uint8Array, p: number, depth: number): number {
  switch (b[p]) {
    case 34:
      return text(b, p + 1, 0, Number.POSITIVE_INFINITY);
    case 123:
      return depth > deepest ? -1 : anyObject(b, p, depth);
    case 91:
      return depth > deepest ? -1 : anyArray(b, p, depth);
    case 116:
    case 102:
      return boolean(b, p);
    case 110:
      return b[p + 1] === 117 && b[p + 2] === 108 && b[p + 3] === 108 ? p + 4 : -1;
    default:
      return number(b, p);
  }
}

function anyArray(b: Uint8Array, from: number, depth: number): number {
  let p = space(b, from + 1);
  if (b[p] === 93) return p + 1;
  for (;;) {
    p = anything(b, p, depth + 1);
    if (p < 0) return -1;
    p = space(b, p);
    if (b[p] === 93) return p + 1;
    if (b[p] !== 44) return -1;
    p = space(b, p + 1);
  }
}

function anyObject(b: Uint8Array, from: number, depth: number): number {
  let p = space(b, from + 1);
  if (b[p] === 125) return p + 1;
  const seen: number[] = [];
  for (;;) {
    if (b[p] !== 34) return -1;
    const start = p + 1;
    p = text(b, start, 0, Number.POSITIVE_INFINITY);
    if (p < 0 || !isPlainName(b, start, p) || seen.length > manySeen || repeats(b, start, p, seen)) return -1;
    p = space(b, p);
    if (b[p] !== 58) return -1;
    p = anything(b, space(b, p + 1), depth + 1);
    if (p < 0) return -1;
    p = space(b, p);
    if (b[p] === 125) return p + 1;
    if (b[p] !== 44) return -1;
    p = space(b, p + 1);
  }
}

/**
 * Where the text begins that a member of an object has: past its opening quote. A hint, which looks ahead without
 * checking: whoever takes it must still read the object from its beginning. `name` ends with its closing quote.
 */
export function textOfMember(b: Uint8Array, from: number, name: Uint8Array): number {
  if (b[from] !== 123) return -1;
  let p = blank(b, from + 1);
  for (;;) {
    if (b[p] !== 34) return -1;
    p++;
    let k = 0;
    while (k < name.length && b[p + k] === name[k]) k++;
    const isIt = k === name.length;
    p = isIt ? p + k : pastText(b, p);
    if (p < 0) return -1;
    p = blank(b, p);
    if (b[p] !== 58) return -1;
    p = blank(b, p + 1);
    if (isIt) return b[p] === 34 ? p + 1 : -1;
    p = pastValue(b, p);
    if (p < 0) return -1;
    p = blank(b, p);
    if (b[p] !== 44) return -1;
    p = blank(b, p + 1);
  }
}

function blank(b: Uint8Array, from: number): number {
  let p = from;
  for (let c = b[p]; c === 32 || c === 10 || c === 13 || c === 9; c = b[p]) p++;
  return p;
}

function pastText(b: Uint8Array, from: number): number {
  let p = from;
  for (;;) {
    const c = b[p] as number;
    if (c === 34) return p + 1;
    if (!(c >= 32)) return -1;
    p += c === 92 ? 2 : 1;
  }
}

function pastValue(b: Uint8Array, from: number): number {
  let p = from;
  let depth = 0;
  for (;;) {
    const c = b[p] as number;
    if (c === 34) {
      p = pastText(b, p + 1);
      if (p < 0) return -1;
      if (depth === 0) return p;
      continue;
    }
    if (c === 123 || c === 91) depth++;
    else if (c === 125 || c === 93) {
      if (depth === 0) return p;
      depth--;
      if (depth === 0) return p + 1;
    } else if (c === 44) {
      if (depth === 0) return p;
    } else if (!(c >= 32) && c !== 10 && c !== 13 && c !== 9) return -1;
    p++;
  }
}

/** ASCII bytes as a string, or undefined where there are others or escapes. */
export function asciiText(b: Uint8Array, from: number, to: number): string | undefined {
  let out = "";
  for (let p = from; p < to; p++) {
    const c = b[p] as number;
    if (c > 127 || c === 92) return undefined;
    out += String.fromCharCode(c);
  }
  return out;
}
