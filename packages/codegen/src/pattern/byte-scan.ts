import { toAutomaton } from "./automaton.ts";
import { type Expression, LAST_CODE_POINT, normalise, parsePattern, type Range } from "./parse.ts";
import { type Atom, asRow } from "./row.ts";

/**
 * Source of a function `name(b, p)` over UTF-8 bytes: past the closing quote of a string that matches a pattern, or -1
 * where it does not, or may not. It takes no escapes, and characters beyond ASCII only where all of them may stand.
 * The twin of `scanFunction`.
 */
export function byteScanFunction(name: string, pattern: string): string {
  const parsed = parsePattern(pattern);
  if (parsed !== undefined) {
    const expression = plain(parsed);
    const row = takesLongCharacters(pattern) ? undefined : asRow(expression);
    if (row !== undefined) return scanRow(name, row);
    const table = scanTable(name, expression, takesLongCharacters(pattern));
    if (table !== undefined) return table;
  }
  return (
    `const ${name}_r = new RegExp(${JSON.stringify(pattern)}, "u");\n` +
    `function ${name}(b: Any, p: number): number {\n` +
    `  const e = text(b, p, 0, Number.POSITIVE_INFINITY);\n` +
    `  if (e < 0) return -1;\n` +
    `  const s = asciiText(b, p, e - 1);\n` +
    `  return s !== undefined && ${name}_r.test(s) ? e : -1;\n}\n`
  );
}

/** Printable ASCII without the quote and the backslash, which stand in JSON with an escape. */
const PLAIN: readonly Range[] = [
  [32, 33],
  [35, 91],
  [93, 126],
];

/** Stands in a set for every character beyond ASCII. */
const BEYOND = 127;

const takesBeyond = (ranges: readonly Range[]): boolean =>
  normalise(ranges).some(([from, to]) => from <= 128 && to === LAST_CODE_POINT);

/** Whether a pattern's function takes characters of more than one byte. */
export function takesLongCharacters(pattern: string): boolean {
  const has = (e: Expression): boolean =>
    e.kind === "set"
      ? takesBeyond(e.ranges)
      : e.kind === "repeat"
        ? has(e.item)
        : (e.kind === "sequence" ? e.items : e.options).some(has);
  const parsed = parsePattern(pattern);
  return parsed !== undefined && has(parsed);
}

/** The same expression for plain characters, and all beyond ASCII as one; it takes no text that the expression does not. */
function plain(e: Expression): Expression {
  switch (e.kind) {
    case "set":
      return {
        kind: "set",
        ranges: [
          ...e.ranges.flatMap(([a, z]) =>
            PLAIN.flatMap(([from, to]): Range[] =>
              Math.max(a, from) <= Math.min(z, to) ? [[Math.max(a, from), Math.min(z, to)]] : [],
            ),
          ),
          ...(takesBeyond(e.ranges) ? [[BEYOND, BEYOND] as const] : []),
        ],
      };
    case "sequence":
      return { kind: "sequence", items: e.items.map(plain) };
    case "choice":
      return { kind: "choice", options: e.options.map(plain) };
    case "repeat":
      return { ...e, item: plain(e.item) };
  }
}

const test = (ranges: readonly Range[]): string =>
  ranges.map(([a, b]) => (a === b ? `c === ${a}` : `(c >= ${a} && c <= ${b})`)).join(" || ") || "false";

function scanRow(name: string, atoms: readonly Atom[]): string {
  const lines = ["  let c = 0;"];
  for (const { ranges, min, max } of atoms) {
    if (min === 1 && max === 1) {
      lines.push("  c = b[p++];", `  if (!(${test(ranges)})) return -1;`);
    } else if (min === max) {
      lines.push(`  for (const end = p + ${min}; p < end; p++) {`, "    c = b[p];");
      lines.push(`    if (!(${test(ranges)})) return -1;`, "  }");
    } else {
      const limits = [
        ...(min > 0 ? [`p - start < ${min}`] : []),
        ...(max === Number.POSITIVE_INFINITY ? [] : [`p - start > ${max}`]),
      ];
      lines.push(
        "  {",
        ...(limits.length === 0 ? [] : ["    const start = p;"]),
        "    for (; ; p++) {",
        "      c = b[p];",
      );
      lines.push(`      if (!(${test(ranges)})) break;`, "    }");
      if (limits.length > 0) lines.push(`    if (${limits.join(" || ")}) return -1;`);
      lines.push("  }");
    }
  }
  return `function ${name}(b: Any, p: number): number {\n${lines.join("\n")}\n  return b[p] === 34 ? p + 1 : -1;\n}\n`;
}

/** Repeats of single characters beyond this often are counted by the length of the text. */
const COUNTED = 40;

function scanTable(name: string, expression: Expression, isLong: boolean): string | undefined {
  let longest = Number.POSITIVE_INFINITY;
  /** In a text no longer than the limit of a repeat, that limit cannot be passed. */
  const unbounded = (e: Expression): Expression => {
    switch (e.kind) {
      case "set":
        return e;
      case "sequence":
        return { kind: "sequence", items: e.items.map(unbounded) };
      case "choice":
        return { kind: "choice", options: e.options.map(unbounded) };
      case "repeat": {
        const item = unbounded(e.item);
        if (e.min > 0 || e.max <= COUNTED || e.max === Number.POSITIVE_INFINITY) return { ...e, item };
        longest = Math.min(longest, e.max);
        return { ...e, item, max: Number.POSITIVE_INFINITY };
      }
    }
  };
  const automaton = toAutomaton(expression) ?? toAutomaton(unbounded(expression));
  if (automaton === undefined) return undefined;
  const { classes, width, next, accepting } = automaton;
  // One more class, for all that no text may hold here: it leads to the dead state.
  const byByte = Array.from({ length: 256 }, (_, c) =>
    (isLong && c === BEYOND) || PLAIN.some(([from, to]) => from <= c && c <= to) ? (classes[c] as number) : width,
  );
  const wide = width + 1;
  const steps = accepting.flatMap((_, state) => [
    ...next.slice(state * width, (state + 1) * width).map((to) => to * wide),
    0,
  ]);
  const ends = accepting.flatMap((yes, state) => (yes ? [state * wide] : []));
  return `const ${name}_c = new Uint8Array([${byByte.join(",")}]);
const ${name}_n = new Uint16Array([${steps.join(",")}]);
const ${name}_a = new Uint8Array(${accepting.length * wide});
for (const state of [${ends.join(",")}]) ${name}_a[state] = 1;
function ${name}(b: Any, p: number): number {
  let state = ${wide};
${longest === Number.POSITIVE_INFINITY ? "" : "  const start = p;\n"}  for (let c = b[p]; c !== 34; c = b[++p]) {
${isLong ? `    if (c >= 128) {\n      p = beyond(b, p);\n      if (p < 0) return -1;\n      c = ${BEYOND};\n    }\n` : ""}    state = ${name}_n[state + (${name}_c[c] as number)] as number;
    if (!(state > 0)) return -1;
  }
  return ${longest === Number.POSITIVE_INFINITY ? "" : `p - start <= ${longest} && `}${name}_a[state] === 1 ? p + 1 : -1;
}
`;
}
