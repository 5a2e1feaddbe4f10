import { type Expression, LAST_CODE_POINT, parsePattern } from "../pattern/parse.ts";
import { between, pick, type Random } from "./random.ts";

/** Letters of several scripts, marks, signs and pairs: what real names and notes are made of. */
const LETTERS = [
  ..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJ0123456789 .,;:'\"-–()/&%éüñçşŁЖш中国日本のعرب𝒳😀\u0301\n\t\\",
];

const FEW_MORE = 6;

const parsed = new Map<string, Expression | undefined>();

/** A string within the lengths (in code points) that matches the pattern, where there is one. */
export function text(
  random: Random,
  { minLength = 0, maxLength, pattern }: { minLength?: number; maxLength?: number; pattern?: string },
): string {
  if (pattern !== undefined) return matching(random, pattern, minLength, maxLength);
  const most = Math.min(maxLength ?? Number.POSITIVE_INFINITY, minLength + (random() < 0.1 ? 40 : 12));
  // The limits themselves are the interesting lengths, where they are not enormous.
  const length =
    maxLength !== undefined && maxLength <= 500 && random() < 0.05 ? maxLength : between(random, minLength, most);
  return Array.from({ length }, () => pick(random, LETTERS)).join("");
}

function matching(random: Random, pattern: string, minLength: number, maxLength?: number): string {
  if (!parsed.has(pattern)) parsed.set(pattern, parsePattern(pattern));
  const expression = parsed.get(pattern);
  if (expression === undefined) throw new TypeError(`no text can be made for the pattern ${pattern}`);
  for (let attempt = 0; attempt < 200; attempt++) {
    const made = sample(random, expression);
    const length = [...made].length;
    if (length >= minLength && (maxLength === undefined || length <= maxLength)) return made;
  }
  throw new TypeError(`no text of ${minLength} to ${maxLength} characters was found for the pattern ${pattern}`);
}

function sample(random: Random, e: Expression): string {
  switch (e.kind) {
    case "set":
      return character(random, e.ranges);
    case "sequence":
      return e.items.map((item) => sample(random, item)).join("");
    case "choice":
      return sample(random, pick(random, e.options));
    case "repeat": {
      const most = Math.min(e.max, e.min + (random() < 0.03 ? 200 : FEW_MORE));
      const times = between(random, e.min, most);
      return Array.from({ length: times }, () => sample(random, e.item)).join("");
    }
  }
}

function character(random: Random, ranges: readonly (readonly [number, number])[]): string {
  // Mostly ASCII: a set such as [^/] would else give nothing but rare signs.
  const plain = ranges.filter(([from]) => from <= 126).map(([from, to]) => [Math.max(from, 33), Math.min(to, 126)]);
  const usable = plain.filter(([from = 0, to = 0]) => from <= to) as [number, number][];
  const [from, to] = pick(random, usable.length > 0 && random() < 0.95 ? usable : ranges);
  let code = between(random, from, Math.min(to, LAST_CODE_POINT));
  // A lone surrogate is no character, and a JSON text must not hold one.
  if (code >= 0xd800 && code <= 0xdfff) code = from < 0xd800 ? 0xd7ff : 0xe000;
  return String.fromCodePoint(code);
}
