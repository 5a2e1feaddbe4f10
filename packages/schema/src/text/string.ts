/** What {@link readStringAt} read. */
export interface StringRead {
  /** Just past the closing quote; where there is a fault, its place. */
  readonly end: number;
  /** Places of escapes that are half of a surrogate pair. */
  readonly halves: readonly number[];
  readonly fault?: { readonly expected: string; readonly cause?: string };
}

const none: readonly number[] = [];

/** Reads the JSON string whose opening quote is at `start`, by the letter of RFC 8259. */
export function readStringAt(bytes: Uint8Array, start: number): StringRead {
  const n = bytes.length;
  let halves: number[] | undefined;
  /** Place of a high half that waits for its low half in the very next escape. */
  let high = -1;
  let i = start + 1;
  const loose = (at: number): void => {
    halves = halves ?? [];
    halves.push(at);
  };
  while (i < n) {
    const b = bytes[i] as number;
    if (b === 0x5c) {
      const e = bytes[i + 1];
      if (e === undefined) return { end: n, halves: halves ?? none, fault: { expected: "the rest of an escape" } };
      if (e === 0x75) {
        const unit = hex4(bytes, i + 2);
        if (unit < 0) {
          const end = i + 2 + -unit - 1;
          return { end, halves: halves ?? none, fault: { expected: "four hexadecimal digits", cause: "bad-escape" } };
        }
        const isLow = unit >= 0xdc00 && unit <= 0xdfff;
        if (high >= 0 && !isLow) loose(high);
        if (isLow && high < 0) loose(i);
        high = unit >= 0xd800 && unit <= 0xdbff ? i : -1;
        i += 6;
        continue;
      }
      if (!escapes.has(e)) {
        const fault = { expected: 'one of " \\ / b f n r t u after a backslash', cause: "bad-escape" };
        return { end: i + 1, halves: halves ?? none, fault };
      }
      if (high >= 0) loose(high);
      high = -1;
      i += 2;
      continue;
    }
    if (high >= 0) {
      loose(high);
      high = -1;
    }
    if (b === 0x22) return { end: i + 1, halves: halves ?? none };
    if (b < 0x20) {
      const cause = b === 0x0a || b === 0x0d ? "quote-missing" : "control-character";
      const expected = cause === "quote-missing" ? "a closing quote" : "an escape such as \\t";
      return { end: i, halves: halves ?? none, fault: { expected, cause } };
    }
    i += 1;
  }
  if (high >= 0) loose(high);
  return { end: n, halves: halves ?? none, fault: { expected: "a closing quote" } };
}

const escapes = new Set([...'"\\/bfnrt'].map((c) => c.charCodeAt(0)));

/** The code unit of four hexadecimal digits; where one is wrong, minus its 1-based place. */
function hex4(bytes: Uint8Array, at: number): number {
  let unit = 0;
  for (let k = 0; k < 4; k += 1) {
    const b = bytes[at + k] ?? 0;
    const lower = b | 0x20;
    const digit = b >= 0x30 && b <= 0x39 ? b - 0x30 : lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
    if (digit < 0) return -(k + 1);
    unit = unit * 16 + digit;
  }
  return unit;
}
