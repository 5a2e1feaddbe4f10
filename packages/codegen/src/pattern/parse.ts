/** Inclusive range of code points. */
export type Range = readonly [from: number, to: number];

/** The part of regular expressions that the patterns of the standard need: regular, so it is matched in linear time. */
export type Expression =
  | { readonly kind: "set"; readonly ranges: readonly Range[] }
  | { readonly kind: "sequence"; readonly items: readonly Expression[] }
  | { readonly kind: "choice"; readonly options: readonly Expression[] }
  | { readonly kind: "repeat"; readonly item: Expression; readonly min: number; readonly max: number };

export const LAST_CODE_POINT = 0x10ffff;

const DIGITS: readonly Range[] = [[48, 57]];
const WORD: readonly Range[] = [
  [48, 57],
  [65, 90],
  [95, 95],
  [97, 122],
];
/** What `\s` means: white space and line ends of ECMAScript. */
const SPACE: readonly Range[] = [
  [9, 13],
  [32, 32],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];

/**
 * Reads a pattern that is anchored at both ends (`^…$`). Undefined for one that is not, or that uses what this reader
 * does not know (look-around, back references, `\p{…}`); such a pattern is left to `RegExp`.
 */
export function parsePattern(pattern: string): Expression | undefined {
  if (!pattern.startsWith("^") || !pattern.endsWith("$") || pattern.endsWith("\\$")) return undefined;
  const source = [...pattern.slice(1, -1)];
  let at = 0;
  let failed = false;
  const fail = (): Expression => {
    failed = true;
    at = source.length;
    return { kind: "sequence", items: [] };
  };

  const choice = (): Expression => {
    const options = [sequence()];
    while (source[at] === "|") {
      at++;
      options.push(sequence());
    }
    return options.length === 1 ? (options[0] as Expression) : { kind: "choice", options };
  };

  const sequence = (): Expression => {
    const items: Expression[] = [];
    while (at < source.length && source[at] !== "|" && source[at] !== ")") items.push(quantified(atom()));
    return items.length === 1 ? (items[0] as Expression) : { kind: "sequence", items };
  };

  const quantified = (item: Expression): Expression => {
    const rest = source.slice(at).join("");
    const found = /^(?:([*+?])|\{([0-9]+)(?:(,)([0-9]*))?\})(\?)?/.exec(rest);
    if (found === null) return item;
    at += [...found[0]].length;
    const [, mark, low, comma, high] = found;
    if (mark === "*") return { kind: "repeat", item, min: 0, max: Number.POSITIVE_INFINITY };
    if (mark === "+") return { kind: "repeat", item, min: 1, max: Number.POSITIVE_INFINITY };
    if (mark === "?") return { kind: "repeat", item, min: 0, max: 1 };
    const min = Number(low);
    const max = comma === undefined ? min : high === "" ? Number.POSITIVE_INFINITY : Number(high);
    return { kind: "repeat", item, min, max };
  };

  const atom = (): Expression => {
    const char = source[at++] as string;
    if (char === "(") {
      if (source[at] === "?") {
        if (source[at + 1] !== ":") return fail();
        at += 2;
      }
      const inner = choice();
      return source[at++] === ")" ? inner : fail();
    }
    if (char === "[") return set();
    if (char === "\\") {
      const ranges = escaped();
      return ranges ? { kind: "set", ranges } : fail();
    }
    if (char === "." || char === "^" || char === "$" || char === "*" || char === "+" || char === "?") return fail();
    return { kind: "set", ranges: [single(char)] };
  };

  const escaped = (): readonly Range[] | undefined => {
    const char = source[at++];
    if (char === "d") return DIGITS;
    if (char === "w") return WORD;
    if (char === "s") return SPACE;
    if (char !== undefined && /^[\\^$.*+?()[\]{}|/-]$/.test(char)) return [single(char)];
    return undefined;
  };

  const set = (): Expression => {
    const negated = source[at] === "^";
    if (negated) at++;
    const ranges: Range[] = [];
    while (at < source.length && source[at] !== "]") {
      const low = member();
      if (low === undefined) return fail();
      const [first] = low;
      if (source[at] === "-" && source[at + 1] !== "]" && low.length === 1 && first !== undefined) {
        at++;
        const high = member();
        if (high?.length !== 1) return fail();
        ranges.push([first[0], (high[0] as Range)[1]]);
      } else ranges.push(...low);
    }
    if (source[at++] !== "]") return fail();
    return { kind: "set", ranges: negated ? complement(ranges) : normalise(ranges) };
  };

  const member = (): readonly Range[] | undefined => {
    const char = source[at++] as string;
    return char === "\\" ? escaped() : [single(char)];
  };

  const expression = choice();
  return failed || at < source.length ? undefined : expression;
}

const single = (char: string): Range => {
  const code = char.codePointAt(0) as number;
  return [code, code];
};

/** Sorted, without overlaps. */
export function normalise(ranges: readonly Range[]): Range[] {
  const out: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = out.at(-1);
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else out.push([from, to]);
  }
  return out;
}

export function complement(ranges: readonly Range[]): Range[] {
  const out: Range[] = [];
  let next = 0;
  for (const [from, to] of normalise(ranges)) {
    if (from > next) out.push([next, from - 1]);
    next = to + 1;
  }
  if (next <= LAST_CODE_POINT) out.push([next, LAST_CODE_POINT]);
  return out;
}
