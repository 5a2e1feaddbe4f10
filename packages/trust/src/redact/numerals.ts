/** Words of scale in English, French and Spanish, with every power of ten that they can mean. */
const scales: Readonly<Record<string, readonly number[]>> = {
  k: [3],
  thousand: [3],
  mille: [3],
  mil: [3, 9],
  m: [3, 6],
  mm: [6],
  mn: [6],
  mln: [6],
  mio: [6],
  million: [6],
  millions: [6],
  millón: [6],
  millones: [6],
  b: [9, 12],
  bn: [9],
  bln: [9],
  md: [9],
  mrd: [9],
  milliard: [9],
  milliards: [9],
  millardo: [9],
  millardos: [9],
  billion: [9, 12],
  billions: [9, 12],
  billón: [9, 12],
  billones: [9, 12],
  t: [3, 12],
  kt: [3],
  mt: [6],
  tn: [12],
  trillion: [12, 18],
  trillions: [12, 18],
  lakh: [5],
  crore: [7],
};

const numerals = /\p{Nd}(?:[\p{Nd}.,'’٫٬]|[\s\u00a0\u202f](?=\p{Nd}{3}(?!\p{Nd})))*(?:[eE][+-]?[0-9]{1,3}(?![0-9]))?/gu;
const wordAfter = /^[\s\u00a0\u202f-]*(\p{L}+)/u;

/** A number that a text may mean, and one unit of its last printed digit. */
interface Reading {
  readonly value: number;
  readonly step: number;
  readonly digits: number;
}

/**
 * Whether a text may tell a number, in whatever spelling: `565000000`, `565,000,000`, `565 000 000`, `$565m`,
 * `0.565 billion`, `5.65e8`; rounded ones count from three printed digits on. Where a sign may part thousands or
 * decimals, both are tried. Numbers in words are not read.
 */
export function tellsNumber(text: string, value: number): boolean {
  const sought = Math.abs(value);
  for (const { value: read, step, digits } of readingsOf(text)) {
    const off = Math.abs(read - sought);
    if (off <= sought * 1e-12 || (digits >= 3 && off <= step / 2)) return true;
  }
  return false;
}

/** The numbers that a text may tell; kept for the text asked last, for many numbers are looked for in one text. */
function readingsOf(text: string): readonly Reading[] {
  if (last?.text === text) return last.readings;
  const readings: Reading[] = [];
  for (const match of text.matchAll(numerals)) {
    const word = wordAfter.exec(text.slice(match.index + match[0].length))?.[1]?.toLowerCase() ?? "";
    const powers = [0, ...(Object.hasOwn(scales, word) ? (scales[word] ?? []) : [])];
    for (const plain of spellings(match[0])) {
      const [mantissa = "", exponent = "0"] = plain.toLowerCase().split("e");
      const decimals = mantissa.split(".")[1]?.length ?? 0;
      const digits = mantissa.replace(".", "").replace(/^0+/, "");
      const zeros = decimals > 0 ? 0 : (/0*$/.exec(digits)?.[0].length ?? 0);
      for (const power of powers) {
        const scale = 10 ** (power + Number(exponent));
        const step = 10 ** (zeros - decimals) * scale;
        readings.push({ value: Number(mantissa) * scale, step, digits: digits.length - zeros });
      }
    }
  }
  last = { text, readings };
  return readings;
}

let last: { readonly text: string; readonly readings: readonly Reading[] } | undefined;

/** The ways to read a numeral, as texts with a point: both kinds of sign may part decimals. */
function spellings(numeral: string): string[] {
  const western = numeral
    .replace(/\p{Nd}/gu, westernDigit)
    .replace(/٫/gu, ".")
    .replace(/٬/gu, ",");
  const compact = western.replace(/['’\s\u00a0\u202f]/gu, "").replace(/[.,]+(?=e|$)/i, "");
  const [digits = "", exponent] = compact.toLowerCase().split("e");
  const tail = exponent === undefined ? "" : `e${exponent}`;
  const at = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
  const whole = `${digits.replace(/[.,]/g, "")}${tail}`;
  if (at < 0) return [whole];
  return [whole, `${digits.slice(0, at).replace(/[.,]/g, "")}.${digits.slice(at + 1)}${tail}`];
}

/** A decimal digit of any script as one of ASCII: in Unicode each set of ten begins at its zero. */
function westernDigit(digit: string): string {
  const code = digit.codePointAt(0) as number;
  if (code < 128) return digit;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
