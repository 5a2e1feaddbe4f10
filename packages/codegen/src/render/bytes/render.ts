import { readFileSync } from "node:fs";
import type { ArrayNode, NumberNode, StringNode, TupleNode, UnionNode } from "../../model/node.ts";
import {
  type EnumNode,
  type MapNode,
  type ModelNode,
  type NodeTable,
  type ObjectNode,
  target,
} from "../../model/node.ts";
import { shapeText } from "../../model/shape.ts";
import { byteScanFunction, takesLongCharacters } from "../../pattern/byte-scan.ts";
import { referenced } from "../model.ts";
import { BANNER } from "../output.ts";

/** Properties whose flags fit into one word. */
const WORD = 30;
const INFINITE = "Number.POSITIVE_INFINITY";

/**
 * The check of UTF-8 bytes as a TypeScript module: a small function for each shape, which answers the position past a
 * value that fits, or -1 for one that does not, or may not. It builds nothing. Only a yes is certain: it means that the
 * bytes are JSON in valid UTF-8, that no name is repeated, that every number is one that every program keeps, and that
 * the value fits.
 */
export function renderBytes(table: NodeTable, records: ReadonlyMap<string, string>): string {
  const union: UnionNode = {
    kind: "union",
    tag: "type",
    branches: [...records].map(([type, name]) => ({ tags: [type], name })),
  };
  const emitter = new Emitter(table);
  const root = emitter.read(union);
  return `${BANNER}

// The generated functions compare before they trust; a type for every byte would only say so twice.
// biome-ignore lint/suspicious/noExplicitAny: see above
type Any = any;

${emitter.text()}
/** The types of records, by the number that {@link told} gives. */
export const types = ${JSON.stringify([...records.keys()])} as const;

/**
 * What is known after {@link recordEnd} said yes: the number of the type, the bytes beyond each character's first, the
 * line ends, where the last line starts, and the bytes beyond each character's first before it.
 */
export const told = { type: 0, continued: 0, lines: 0, lineAt: 0, continuedAt: 0 };

/** Reads a record of any type at a position; answers the position past it, or -1: in doubt. */
export function recordEnd(bytes: Uint8Array, p: number): number {
  begin(bytes);
  const e = ${root}(bytes, p);
  told.type = found;
  if (e < 0) return -1;
  told.type = branch;
  told.continued = continued;
  told.lines = lines;
  told.lineAt = lineAt;
  told.continuedAt = continuedAt;
  return e;
}
`;
}

/** Functions for one definition, and `check(bytes, p)`, which answers the position past a value that fits, or -1. */
export function byteFunctionsOf(table: NodeTable, root: string): string {
  const emitter = new Emitter(table);
  const name = emitter.read({ kind: "ref", name: root });
  return `${emitter.text()}
function check(bytes: Any, p: number): number {
  begin(bytes);
  return ${name}(bytes, p);
}
`;
}

const runtime = readFileSync(new URL("runtime.ts", import.meta.url), "utf8")
  .replace(/^\/\*\*[\s\S]*?\*\/\n/, "")
  .replace(/^export /gm, "")
  .replace(/\bb: Uint8Array\b/g, "b: Any");

const SPACE = "if (b[p] <= 32) p = space(b, p);";

class Emitter {
  private readonly constants: string[] = [];
  private readonly functions: string[] = [];
  private readonly table: NodeTable;
  /** Names of functions by the shape that they read. */
  private readonly readers = new Map<string, string>();
  private readonly scans = new Map<string, string>();
  private readonly tables = new Map<string, string>();
  private readonly circular: ReadonlySet<string>;
  /** Unions number their branches in `branch`; only that of the outermost is asked for. */
  private count = 0;

  constructor(table: NodeTable) {
    this.table = table;
    this.circular = circularOf(table);
  }

  text(): string {
    return [runtime, "let branch = 0;", ...this.constants, ...this.functions].join("\n");
  }

  /** Name of a function `(b, p)` that reads a value of the node. */
  read(node: ModelNode): string {
    if (node.kind === "ref" && !this.circular.has(node.name)) return this.read(this.definition(node.name));
    const shape = shapeText(node);
    const known = this.readers.get(shape);
    if (known !== undefined) return known;
    const name = `${node.kind}${this.count++}`;
    this.readers.set(shape, name);
    this.functions.push(`function ${name}(b: Any, p: number): number {\n${this.body(node)}}\n`);
    return name;
  }

  private definition(name: string): ModelNode {
    const node = this.table.get(name);
    if (node === undefined) throw new TypeError(`${name} is no definition`);
    return node;
  }

  private body(node: ModelNode): string {
    switch (node.kind) {
      case "any":
        return "  return anything(b, p, 0);\n";
      case "boolean":
        return "  return boolean(b, p);\n";
      case "ref":
        return this.guarded(this.definition(node.name));
      case "string":
        return this.string(node);
      case "number":
        return this.number(node);
      case "enum":
        return this.enumeration(node);
      case "object":
        return this.object(node);
      case "map":
        return this.map(node);
      case "array":
        return this.array(node);
      case "tuple":
        return this.tuple(node);
      case "union":
        return this.union(node);
    }
  }

  /** A definition that leads back to itself is read no deeper than the stack surely bears. */
  private guarded(node: ModelNode): string {
    return `  if (++deep > deepest) return -1;
  p = ${this.read(node)}(b, p);
  deep--;
  return p;
`;
  }

  private string(node: StringNode): string {
    return `  return b[p] === 34 ? ${this.quoted(node, "b, p + 1")} : -1;\n`;
  }

  /** A call that reads a string past its closing quote; `at` are the bytes and the position past the opening one. */
  private quoted({ minLength = 0, maxLength, pattern }: StringNode, at: string): string {
    if (pattern === undefined) return `text(${at}, ${minLength}, ${maxLength ?? INFINITE})`;
    const scan = this.scan(pattern);
    if (minLength === 0 && maxLength === undefined) return `${scan}(${at})`;
    return `${this.limited(pattern, minLength, maxLength)}(${at})`;
  }

  private limited(pattern: string, min: number, max: number | undefined): string {
    const scan = this.scan(pattern);
    const name = `${scan}_${min}_${max ?? ""}`;
    if (this.readers.has(name)) return name;
    this.readers.set(name, name);
    const length = takesLongCharacters(pattern) ? "points(b, p, e - 1)" : "e - 1 - p";
    const limits = [...(min > 0 ? [`${length} < ${min}`] : []), ...(max === undefined ? [] : [`${length} > ${max}`])];
    this.functions.push(`function ${name}(b: Any, p: number): number {
  const e = ${scan}(b, p);
  return ${["e < 0", ...limits].join(" || ")} ? -1 : e;
}
`);
    return name;
  }

  private scan(pattern: string): string {
    let name = this.scans.get(pattern);
    if (name === undefined) {
      name = `scan${this.scans.size}`;
      this.scans.set(pattern, name);
      this.constants.push(`// ${pattern}\n${byteScanFunction(name, pattern)}`);
    }
    return name;
  }

  private number(node: NumberNode): string {
    const lines = ["  p = number(b, p);"];
    const tests = [
      ...(node.whole ? ["!isWhole"] : []),
      ...(node.minimum === undefined ? [] : [`numeric < ${node.minimum}`]),
      ...(node.maximum === undefined ? [] : [`numeric > ${node.maximum}`]),
      ...(node.exclusiveMinimum === undefined ? [] : [`numeric <= ${node.exclusiveMinimum}`]),
      ...(node.exclusiveMaximum === undefined ? [] : [`numeric >= ${node.exclusiveMaximum}`]),
    ];
    lines.push(tests.length === 0 ? "  return p;" : `  return ${tests.join(" || ")} ? -1 : p;`, "");
    return lines.join("\n");
  }

  private enumeration({ values }: EnumNode): string {
    const strings = values.filter((v) => typeof v === "string");
    const numbers = values.filter((v) => typeof v === "number");
    const booleans = values.filter((v) => typeof v === "boolean");
    const lines: string[] = [];
    if (strings.length > 0) lines.push(`  if (b[p] === 34) return ${this.literal(strings, "p + 1")};`);
    if (numbers.length > 0) {
      const tests = numbers.map((n) => `numeric === ${n}`).join(" || ");
      lines.push("  const e = number(b, p);", `  if (e >= 0) return ${tests} ? e : -1;`);
    }
    for (const value of booleans) lines.push(`  if (b[p] === ${value ? 116 : 102}) return boolean(b, p);`);
    return [...lines, "  return -1;", ""].join("\n");
  }

  private literal(strings: readonly string[], at: string): string {
    const text = JSON.stringify(strings);
    let name = this.tables.get(text);
    if (name === undefined) {
      name = `t${this.tables.size}`;
      this.tables.set(text, name);
      this.constants.push(`const { slots: ${name}_s, pool: ${name}_p, mask: ${name}_m } = tableOf(${text});`);
    }
    return `literal(b, ${at}, ${name}_s, ${name}_p, ${name}_m)`;
  }

  private object(node: ObjectNode): string {
    const names = Object.keys(node.properties);
    const words = Math.max(1, Math.ceil(names.length / WORD));
    const required = new Array<number>(words).fill(0);
    for (const [i, name] of names.entries()) {
      const word = Math.floor(i / WORD);
      if (node.required.includes(name)) required[word] = (required[word] as number) | (1 << (i % WORD));
    }
    const isFree = required.every((mask) => mask === 0);
    const lines = ["  if (b[p] !== 123) return -1;", "  p++;", `  ${SPACE}`];
    lines.push(`  if (b[p] === 125) return ${isFree ? "p + 1" : "-1"};`);
    if (names.length === 0) return [...lines, "  return -1;", ""].join("\n");
    for (let word = 0; word < words; word++) lines.push(`  let m${word} = 0;`);
    lines.push(
      "  for (;;) {",
      "    if (b[p] !== 34) return -1;",
      `    p = ${this.literal(names, "p + 1")};`,
      "    if (p < 0) return -1;",
      "    const k = found;",
      `    ${SPACE}`,
      "    if (b[p] !== 58) return -1;",
      "    p++;",
      `    ${SPACE}`,
      "    switch (k) {",
    );
    for (const [i, child] of Object.values(node.properties).entries()) {
      const [mask, bit] = [`m${Math.floor(i / WORD)}`, 1 << (i % WORD)];
      lines.push(`      case ${i}:`, `        if (${mask} & ${bit}) return -1;`, `        ${mask} |= ${bit};`);
      lines.push(`        p = ${this.read(child)}(b, p);`, "        break;");
    }
    lines.push("      default:", "        return -1;", "    }", "    if (p < 0) return -1;", `    ${SPACE}`);
    lines.push("    if (b[p] === 44) {", "      p++;", `      ${SPACE}`, "      continue;", "    }");
    lines.push("    if (b[p] !== 125) return -1;");
    const whole = required.flatMap((mask, word) => (mask === 0 ? [] : [`(m${word} & ${mask}) === ${mask}`]));
    lines.push(`    return ${whole.length === 0 ? "p + 1" : `${whole.join(" && ")} ? p + 1 : -1`};`, "  }", "");
    return lines.join("\n");
  }

  private map(node: MapNode): string {
    const names = target(this.table, node.names);
    const read =
      names.kind === "string"
        ? this.quoted(names, "b, p")
        : names.kind === "enum"
          ? this.literal(
              names.values.filter((v) => typeof v === "string"),
              "p",
            )
          : undefined;
    if (read === undefined) throw new TypeError(`The names of a map cannot be of the kind ${names.kind}`);
    return `  if (b[p] !== 123) return -1;
  p++;
  ${SPACE}
  if (b[p] === 125) return p + 1;
  const seen: number[] = [];
  for (;;) {
    if (b[p] !== 34) return -1;
    p++;
    const e = ${read};
    if (e < 0 || !isPlainName(b, p, e) || seen.length > manySeen || repeats(b, p, e, seen)) return -1;
    p = e;
    ${SPACE}
    if (b[p] !== 58) return -1;
    p++;
    ${SPACE}
    p = ${this.read(node.values)}(b, p);
    if (p < 0) return -1;
    ${SPACE}
    if (b[p] === 125) return p + 1;
    if (b[p] !== 44) return -1;
    p++;
    ${SPACE}
  }
`;
  }

  private array(node: ArrayNode): string {
    const { minItems, maxItems, unique } = node;
    const items = target(this.table, node.items);
    // Equal strings are equal bytes where neither has an escape; of other values that is not so (1 and 1.0).
    const isSet =
      items.kind === "string" || (items.kind === "enum" && items.values.every((v) => typeof v === "string"));
    const counts = unique === true || minItems > 1 || maxItems !== undefined;
    const lines = ["  if (b[p] !== 91) return -1;", "  p++;", `  ${SPACE}`];
    lines.push(`  if (b[p] === 93) return ${minItems > 0 ? "-1" : "p + 1"};`);
    if (counts) lines.push("  let n = 0;");
    if (unique && isSet) lines.push("  const seen: number[] = [];");
    lines.push("  for (;;) {");
    if (unique && isSet) lines.push("    const start = p;");
    lines.push(`    p = ${this.read(node.items)}(b, p);`, "    if (p < 0) return -1;");
    if (counts) lines.push("    n++;");
    if (unique) {
      lines.push(
        isSet
          ? "    if (seen.length > manySeen || hasEscape(b, start, p) || repeats(b, start, p, seen)) return -1;"
          : "    if (n > 1) return -1;",
      );
    }
    lines.push(`    ${SPACE}`, "    if (b[p] === 44) {", "      p++;", `      ${SPACE}`, "      continue;", "    }");
    const limits = [
      ...(minItems > 1 ? [`n < ${minItems}`] : []),
      ...(maxItems === undefined ? [] : [`n > ${maxItems}`]),
    ];
    lines.push(`    return ${["b[p] !== 93", ...limits].join(" || ")} ? -1 : p + 1;`, "  }", "");
    return lines.join("\n");
  }

  private tuple(node: TupleNode): string {
    const lines = ["  if (b[p] !== 91) return -1;", "  p++;"];
    for (const [i, item] of node.items.entries()) {
      if (i > 0) lines.push("  if (b[p] !== 44) return -1;", "  p++;");
      lines.push(`  ${SPACE}`, `  p = ${this.read(item)}(b, p);`, "  if (p < 0) return -1;", `  ${SPACE}`);
    }
    return [...lines, "  return b[p] === 93 ? p + 1 : -1;", ""].join("\n");
  }

  /** The tag is looked up ahead, wherever it stands; the branch then reads the whole object and the tag with it. */
  private union(node: UnionNode): string {
    const tags = node.branches.flatMap((branch, i) => branch.tags.map((tag) => ({ tag, i })));
    const name = `tag${this.count++}`;
    this.constants.push(`const ${name} = asBytes(${JSON.stringify(`${node.tag}"`)});`);
    const lines = [
      `  const at = textOfMember(b, p, ${name});`,
      `  if (at < 0 || ${this.literal(
        tags.map(({ tag }) => tag),
        "at",
      )} < 0) return -1;`,
      "  let e = -1;",
      "  const tag = found;",
      "  switch (tag) {",
    ];
    for (const [i, branch] of node.branches.entries()) {
      for (const [t, { i: of }] of tags.entries()) if (of === i) lines.push(`    case ${t}:`);
      lines.push(`      e = ${this.read({ kind: "ref", name: branch.name })}(b, p);`, "      break;");
    }
    return [...lines, "  }", "  branch = tag;", "  return e;", ""].join("\n");
  }
}

/** The definitions that lead back to themselves. */
function circularOf(table: NodeTable): Set<string> {
  const leadsTo = (name: string): Set<string> => {
    const reached = new Set<string>();
    const open = [name];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const node = table.get(next);
      for (const to of node === undefined ? [] : referenced(node)) {
        if (reached.has(to)) continue;
        reached.add(to);
        open.push(to);
      }
    }
    return reached;
  };
  return new Set([...table.keys()].filter((name) => leadsTo(name).has(name)));
}
