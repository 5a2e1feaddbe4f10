/** What was learnt of a file from its bytes. */
export interface TextFound {
  /** Name of the encoding, as browsers name it: `utf-8`, `utf-16le`, `windows-1252` … */
  encoding: string;
  /** Whether it was guessed: the bytes are no UTF-8 and have no mark of UTF-16. */
  guessed?: boolean;
  /** What the file is, where it is no text at all. */
  notText?: string;
}

const HEAD = 1024;

/**
 * The text of a file piece by piece: UTF-8 and UTF-16 with or without mark; where bytes are no UTF-8, the older encoding
 * that they most likely are. A file that is no text gives nothing, and `found.notText` says what it is.
 */
export async function* decodeText(
  chunks: AsyncIterable<Uint8Array>,
  found: TextFound,
  label?: string,
): AsyncGenerator<string> {
  let decoder: { decode(bytes?: Uint8Array, options?: { stream?: boolean }): string } | undefined;
  let head: Uint8Array | undefined = new Uint8Array(0);
  for await (const chunk of chunks) {
    let bytes = chunk;
    if (head !== undefined) {
      bytes = joined(head, chunk);
      if (bytes.length < HEAD) {
        head = bytes;
        continue;
      }
      head = undefined;
      decoder = begin(bytes, found, label);
      if (decoder === undefined) return;
    }
    const text = decoder?.decode(bytes, { stream: true }) ?? "";
    if (text !== "") yield text;
  }
  if (head !== undefined) {
    if (head.length === 0) return;
    decoder = begin(head, found, label);
    if (decoder === undefined) return;
    yield decoder.decode(head, { stream: true });
  }
  const rest = decoder?.decode() ?? "";
  if (rest !== "") yield rest;
}

function begin(bytes: Uint8Array, found: TextFound, label?: string) {
  const other = notText(bytes);
  if (other !== undefined) {
    found.notText = other;
    return undefined;
  }
  if (label !== undefined) {
    found.encoding = label;
    return new TextDecoder(label);
  }
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) {
    found.encoding = utf16;
    return new TextDecoder(utf16);
  }
  // A stray zero may stand in a text; many are no text.
  if (bytes.subarray(0, HEAD).filter((byte) => byte === 0).length > bytes.length / 20) {
    found.notText = "binary data";
    return undefined;
  }
  found.encoding = "utf-8";
  return new Utf8OrOlder(found);
}

const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ["an Excel workbook or another ZIP file", [0x50, 0x4b, 0x03, 0x04]],
  ["an Excel workbook of the old kind (.xls)", [0xd0, 0xcf, 0x11, 0xe0]],
  ["a PDF", [0x25, 0x50, 0x44, 0x46]],
  ["a compressed file (gzip)", [0x1f, 0x8b]],
];

function notText(bytes: Uint8Array): string | undefined {
  return SIGNATURES.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte))?.[0];
}

function utf16Of(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  // Without a mark: of mostly Latin text every other byte is zero.
  const length = Math.min(bytes.length, HEAD) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  if (length < 4) return undefined;
  if (odd > length / 5 && even < odd / 10) return "utf-16le";
  return even > length / 5 && odd < even / 10 ? "utf-16be" : undefined;
}

/** UTF-8, until bytes come that cannot be; from there on an older encoding, if all before was plain ASCII. */
class Utf8OrOlder {
  private readonly found: TextFound;
  private readonly strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  private older: InstanceType<typeof TextDecoder> | undefined;
  private isAscii = true;
  private carried = new Uint8Array(0);
  private isFirst = true;

  constructor(found: TextFound) {
    this.found = found;
  }

  decode(bytes?: Uint8Array): string {
    if (this.older !== undefined)
      return bytes === undefined ? this.older.decode() : this.older.decode(bytes, { stream: true });
    const all = joined(this.carried, bytes ?? new Uint8Array(0));
    const whole = bytes === undefined ? all.length : wholeCharacters(all);
    const part = all.subarray(0, whole);
    try {
      const text = this.strict.decode(part);
      this.carried = all.slice(whole);
      if (text.length !== part.length) this.isAscii = false;
      const clean = this.isFirst && text.startsWith("\ufeff") ? text.slice(1) : text;
      if (text !== "") this.isFirst = false;
      return clean;
    } catch {
      const name = this.isAscii ? olderEncoding(all) : undefined;
      this.found.guessed = true;
      this.found.encoding = name ?? "utf-8 with broken characters";
      this.older = new TextDecoder(name ?? "utf-8", { ignoreBOM: true });
      this.carried = new Uint8Array(0);
      return this.older.decode(all, { stream: bytes !== undefined });
    }
  }
}

/** Length without a character whose last bytes are still to come. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}

const GUESSES: readonly (readonly [label: string, letters: RegExp, share: number])[] = [
  ["shift_jis", /[\u3040-\u30ff]/gu, 0.3],
  ["euc-jp", /[\u3040-\u30ff]/gu, 0.3],
  ["euc-kr", /[\uac00-\ud7a3]/gu, 0.8],
  ["gb18030", /[\u4e00-\u9fff]/gu, 0.8],
  ["windows-1251", /[\u0400-\u04ff]/gu, 0.95],
];

/**
 * The older encoding that bytes most likely are in: one of East Asia or of Cyrillic script where nearly all signs beyond
 * ASCII then are letters of it that stand together, else that of Western Europe.
 */
function olderEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 65_536);
  let high = 0;
  let together = 0;
  for (const [i, byte] of sample.entries()) {
    if (byte < 0x80) continue;
    high += 1;
    if ((sample[i + 1] ?? 0) >= 0x80 || (sample[i - 1] ?? 0) >= 0x80) together += 1;
  }
  for (const [label, letters, share] of GUESSES) {
    if (together / high < 0.6) break;
    const text = new TextDecoder(label).decode(sample);
    const foreign = text.match(/[^\0-\x7f]/gu)?.length ?? 0;
    if (foreign > 0 && !text.slice(0, -2).includes("\ufffd") && (text.match(letters)?.length ?? 0) / foreign >= share)
      return label;
  }
  return "windows-1252";
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const out = new Uint8Array(a.length + b.length);
  out.set(a);
  out.set(b, a.length);
  return out;
}
