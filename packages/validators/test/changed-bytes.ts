import { between, pick, type Random } from "../../codegen/src/generate-documents/random.ts";

/** What writers get wrong, and what readers do. */
const TOKENS = [
  ...[
    '"',
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "0",
    "-",
    ".",
    "e",
    "\\",
    "null",
    "true",
    "false",
    '""',
    "{}",
    "[]",
    " ",
    "\t",
  ],
  ...["\n", "-0", "1.0", "1e3", "1E-2", '"x":1,', "é", "😀", "\\u0041", "\\n", '\\"', "\\ud83d", "99", "2023-02-29"],
  ...[
    "2026-02-28",
    '"type":"list",',
    '"__proto__":1,',
    "123456789012345",
    "1234567890123456",
    "00",
    "~",
    "/",
    "\u0000",
  ],
].map((token) => new TextEncoder().encode(token));
const RAW = [0xff, 0xc0, 0xc3, 0x80, 0xe2, 0xed, 0xa0, 0xf0, 0xf4, 0xef, 0x7f].map((byte) => Uint8Array.of(byte));

/** One of some texts with one to three changes of its bytes: set, delete, insert, splice, exchange of tokens, or none. */
export function changedBytes(texts: readonly Uint8Array[], random: Random): Uint8Array {
  let bytes = pick(random, texts);
  const changes = between(random, 1, 3);
  for (let n = 0; n < changes; n++) bytes = changed(bytes, pick(random, texts), random);
  return bytes;
}

function changed(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  const at = between(random, 0, bytes.length - 1);
  const kind = random();
  if (kind < 0.12) return spliced(bytes, at, 1, Uint8Array.of(between(random, 0, 255)));
  if (kind < 0.24) return spliced(bytes, at, 1, Uint8Array.of(between(random, 32, 126)));
  if (kind < 0.34) return spliced(bytes, at, between(random, 1, 6), new Uint8Array());
  if (kind < 0.48) return spliced(bytes, at, 0, random() < 0.8 ? pick(random, TOKENS) : pick(random, RAW));
  if (kind < 0.58) {
    const from = between(random, 0, other.length - 1);
    return spliced(bytes, at, between(random, 0, 8), other.subarray(from, from + between(random, 1, 24)));
  }
  if (kind < 0.8) return exchanged(bytes, bytes, at, random);
  if (kind < 0.95) return exchanged(bytes, other, at, random);
  return bytes;
}

function spliced(bytes: Uint8Array, at: number, remove: number, insert: Uint8Array): Uint8Array {
  const end = Math.min(bytes.length, at + remove);
  const out = new Uint8Array(bytes.length - (end - at) + insert.length);
  out.set(bytes.subarray(0, at));
  out.set(insert, at);
  out.set(bytes.subarray(end), at + insert.length);
  return out.length === 0 ? bytes : out;
}

/** Puts a token of one text in the place of one of the same kind in another: most of the time JSON stays JSON. */
function exchanged(bytes: Uint8Array, other: Uint8Array, at: number, random: Random): Uint8Array {
  const [start, end] = tokenAt(bytes, at);
  for (let attempt = 0; attempt < 8; attempt++) {
    const [from, to] = tokenAt(other, between(random, 0, other.length - 1));
    if (other[from] === bytes[start] && to > from + 1)
      return spliced(bytes, start, end - start, other.subarray(from, to));
  }
  return bytes;
}

/** The string or word around a byte, as far as quotes and punctuation show it. */
function tokenAt(bytes: Uint8Array, at: number): [number, number] {
  const isEnd = (i: number): boolean => [0x22, 0x2c, 0x3a, 0x5b, 0x5d, 0x7b, 0x7d].includes(bytes[i] as number);
  let from = at;
  while (from > 0 && !isEnd(from - 1)) from--;
  let to = at;
  while (to < bytes.length && !isEnd(to)) to++;
  return bytes[from - 1] === 0x22 && bytes[to] === 0x22 ? [from - 1, to + 1] : [from, to];
}
