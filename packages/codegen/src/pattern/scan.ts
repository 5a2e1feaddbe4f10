import { toAutomaton } from "./automaton.ts";
import { type Expression, parsePattern, type Range } from "./parse.ts";
import { type Atom, asRow } from "./row.ts";

/**
 * Source of a function `name(s)` that says whether a string matches a pattern (searched, flag `u`): a loop over
 * characters for a row of sets, a table for anything regular and small, else a RegExp.
 */
export function scanFunction(name: string, pattern: string): string {
  const expression = parsePattern(pattern);
  if (expression !== undefined) {
    const row = asRow(expression);
    if (row !== undefined) return scanRow(name, row);
    const table = scanTable(name, expression);
    if (table !== undefined) return table;
  }
  return (
    `const ${name}_r = new RegExp(${JSON.stringify(pattern)}, "u");\n` +
    `function ${name}(s: string): boolean {\n  return ${name}_r.test(s);\n}\n`
  );
}

const test = (ranges: readonly Range[]): string =>
  ranges.map(([a, b]) => (a === b ? `c === ${a}` : `(c >= ${a} && c <= ${b})`)).join(" || ");

function scanRow(name: string, atoms: readonly Atom[]): string {
  const least = atoms.reduce((sum, a) => sum + a.min, 0);
  const most = atoms.reduce((sum, a) => sum + a.max, 0);
  const lines = [`  const n = s.length;`];
  lines.push(
    least === most
      ? `  if (n !== ${least}) return false;`
      : `  if (n < ${least}${most === Number.POSITIVE_INFINITY ? "" : ` || n > ${most}`}) return false;`,
  );
  lines.push("  let i = 0;", "  let c = 0;");
  for (const { ranges, min, max } of atoms) {
    if (min === 1 && max === 1) {
      lines.push(`  c = s.charCodeAt(i++);`, `  if (!(${test(ranges)})) return false;`);
    } else if (min === max) {
      lines.push(`  for (const end = i + ${min}; i < end; i++) {`, `    c = s.charCodeAt(i);`);
      lines.push(`    if (!(${test(ranges)})) return false;`, "  }");
    } else {
      const limit = max === Number.POSITIVE_INFINITY ? "n" : `Math.min(n, i + ${max})`;
      lines.push("  {", ...(min === 0 ? [] : ["    const start = i;"]));
      lines.push(`    for (const end = ${limit}; i < end; i++) {`, `      c = s.charCodeAt(i);`);
      lines.push(`      if (!(${test(ranges)})) break;`, "    }");
      if (min > 0) lines.push(`    if (i - start < ${min}) return false;`);
      lines.push("  }");
    }
  }
  return `function ${name}(s: string): boolean {\n${lines.join("\n")}\n  return i === n;\n}\n`;
}

function scanTable(name: string, expression: Expression): string | undefined {
  const automaton = toAutomaton(expression);
  if (automaton === undefined) return undefined;
  const { classes, width, next, accepting } = automaton;
  return `const ${name}_c = /* @__PURE__ */ new Uint8Array([${classes.join(",")}]);
const ${name}_n = /* @__PURE__ */ new Uint8Array([${next.join(",")}]);
const ${name}_a = /* @__PURE__ */ new Uint8Array([${accepting.map(Number).join(",")}]);
function ${name}(s: string): boolean {
  let state = 1;
  for (let i = 0; i < s.length; i++) {
    const c = s.charCodeAt(i);
    if (c > 127) return false;
    state = ${name}_n[state * ${width} + (${name}_c[c] as number)] as number;
    if (state === 0) return false;
  }
  return ${name}_a[state] === 1;
}
`;
}
