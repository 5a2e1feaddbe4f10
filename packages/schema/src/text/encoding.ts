/** What was learnt of a file's encoding from its first bytes. */
export interface Encoding {
  /** The file as it lies there; everything after this module is UTF-8. */
  name: "UTF-8" | "UTF-16LE" | "UTF-16BE";
  /** Bytes of a byte order mark that was dropped. */
  skipped: number;
}

/**
 * The bytes of a file as UTF-8 without a byte order mark. UTF-16 is known by its mark or, without one, by the zero bytes
 * of its first characters. Half of a surrogate pair becomes its JSON escape, so that the reader of text tells its place.
 */
export async function* asUtf8(chunks: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | undefined;
  let known = false;
  let decoder: Utf16 | undefined;
  for await (const chunk of chunks) {
    let bytes = chunk;
    if (!known) {
      bytes = head ? concat([head, chunk]) : chunk;
      if (bytes.length < 4) {
        head = bytes;
        continue;
      }
      known = true;
      bytes = detect(bytes, encoding);
      if (encoding.name !== "UTF-8") decoder = new Utf16(encoding.name === "UTF-16LE");
    }
    yield decoder ? decoder.push(bytes) : bytes;
  }
  if (!known && head) {
    const rest = detect(head, encoding);
    if (encoding.name !== "UTF-8") decoder = new Utf16(encoding.name === "UTF-16LE");
    yield decoder ? decoder.push(rest) : rest;
  }
  if (decoder) yield decoder.end();
}

function detect(bytes: Uint8Array, encoding: Encoding): Uint8Array {
  const [a, b, c] = bytes;
  const set = (name: Encoding["name"], skipped: number): Uint8Array => {
    encoding.name = name;
    encoding.skipped = skipped;
    return bytes.subarray(skipped);
  };
  if (a === 0xef && b === 0xbb && c === 0xbf) return set("UTF-8", 3);
  if (a === 0xff && b === 0xfe) return set("UTF-16LE", 2);
  if (a === 0xfe && b === 0xff) return set("UTF-16BE", 2);
  if (a !== undefined && b !== undefined && a !== 0 && b === 0) return set("UTF-16LE", 0);
  if (a === 0 && b !== undefined && b !== 0) return set("UTF-16BE", 0);
  return set("UTF-8", 0);
}

/** Joins chunks of bytes. */
export function concat(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0] as Uint8Array;
  let length = 0;
  for (const part of parts) length += part.length;
  const out = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** Turns UTF-16 into UTF-8, chunk by chunk. */
class Utf16 {
  readonly #little: boolean;
  /** A byte whose other half is still to come. */
  #odd = -1;
  /** The first half of a surrogate pair whose second is still to come. */
  #high = 0;

  constructor(little: boolean) {
    this.#little = little;
  }

  push(bytes: Uint8Array): Uint8Array {
    // A loose half takes the most room: six characters of an escape for two bytes, and one may wait from before.
    const out = new Uint8Array((bytes.length + 4) * 3 + 6);
    let o = 0;
    let i = 0;
    while (i < bytes.length) {
      let first = this.#odd;
      if (first < 0) first = bytes[i++] as number;
      if (i >= bytes.length) {
        this.#odd = first;
        break;
      }
      this.#odd = -1;
      const second = bytes[i++] as number;
      const unit = this.#little ? (second << 8) | first : (first << 8) | second;
      if (unit >= 0xdc00 && unit <= 0xdfff && this.#high > 0) {
        const point = 0x10000 + ((this.#high - 0xd800) << 10) + (unit - 0xdc00);
        this.#high = 0;
        out[o++] = 0xf0 | (point >> 18);
        out[o++] = 0x80 | ((point >> 12) & 0x3f);
        out[o++] = 0x80 | ((point >> 6) & 0x3f);
        out[o++] = 0x80 | (point & 0x3f);
        continue;
      }
      if (this.#high > 0) o = this.#loose(out, o);
      if (unit >= 0xd800 && unit <= 0xdfff) {
        this.#high = unit;
        if (unit >= 0xdc00) o = this.#loose(out, o);
      } else if (unit < 0x80) out[o++] = unit;
      else if (unit < 0x800) {
        out[o++] = 0xc0 | (unit >> 6);
        out[o++] = 0x80 | (unit & 0x3f);
      } else {
        out[o++] = 0xe0 | (unit >> 12);
        out[o++] = 0x80 | ((unit >> 6) & 0x3f);
        out[o++] = 0x80 | (unit & 0x3f);
      }
    }
    return out.subarray(0, o);
  }

  end(): Uint8Array {
    const out = new Uint8Array(9);
    let o = this.#high > 0 ? this.#loose(out, 0) : 0;
    // Half a character at the end becomes U+FFFD, which cannot stand outside a text and so is never lost in silence.
    if (this.#odd >= 0) for (const b of [0xef, 0xbf, 0xbd]) out[o++] = b;
    return out.subarray(0, o);
  }

  #loose(out: Uint8Array, at: number): number {
    const written = `\\u${this.#high.toString(16)}`;
    for (let k = 0; k < 6; k += 1) out[at + k] = written.charCodeAt(k);
    this.#high = 0;
    return at + 6;
  }
}
