import { SourceError } from "../errors.ts";
import type {
  ArrayNode,
  EnumNode,
  MapNode,
  ModelNode,
  NodeTable,
  ObjectNode,
  StringNode,
  TupleNode,
  UnionNode,
} from "../model/node.ts";
import { target } from "../model/node.ts";
import { shapeText } from "../model/shape.ts";
import { camelCase } from "../names.ts";
import { scanFunction } from "../pattern/scan.ts";
import { BANNER, key } from "./output.ts";

/** From this many values on a Set is faster than comparing one after another. */
const SET_FROM = 7;

/**
 * The compiled check as a TypeScript module: a small function for each definition and each list, map, tuple or union
 * inside one, so that each is optimised on its own. It answers yes or no; why not is what the explaining pass says.
 * Objects are walked with `for … in`, which stays fast when every record has another set of keys.
 */
export function renderCheck(table: NodeTable, entries: ReadonlyMap<string, string>, exported: string): string {
  const functions = functionsOf(table, new Set(entries.values()));
  const names = [...table.keys()].filter((name) => functions.includes(`function ${checkName(name)}(`));
  return `${BANNER}

type Check = (value: unknown) => boolean;
// The generated functions look before they touch; a type for every step would only say so twice.
// biome-ignore lint/suspicious/noExplicitAny: see above
type Any = any;

${functions}
${exported}
/** The check of every definition by its name: what fits needs no explanation. */
export const checkOf: Readonly<Record<string, Check>> = {
${names.map((name) => `  ${name}: ${checkName(name)},\n`).join("")}};
`;
}

/** The functions for some definitions and everything that these lead to; each bears the definition's name. */
export function functionsOf(table: NodeTable, roots: ReadonlySet<string>): string {
  const emitter = new Emitter(table);
  for (const name of roots) emitter.define(name);
  return [RUNTIME, ...emitter.constants, ...emitter.functions].join("\n");
}

/** Name of the function of a definition. */
export const checkName = (definition: string): string => `is${definition}`;

const RUNTIME = `const own = Object.prototype.hasOwnProperty;

/** Length in Unicode code points, as JSON Schema counts. */
function points(s: string): number {
  let n = s.length;
  for (let i = 0; i + 1 < s.length; i++) {
    const c = s.charCodeAt(i);
    if (c < 0xd800 || c > 0xdbff) continue;
    const d = s.charCodeAt(i + 1);
    if (d >= 0xdc00 && d <= 0xdfff) {
      n--;
      i++;
    }
  }
  return n;
}

function allDiffer(a: readonly unknown[]): boolean {
  if (a.length > 12) return new Set(a).size === a.length;
  for (let i = 1; i < a.length; i++) for (let j = 0; j < i; j++) if (a[i] === a[j]) return false;
  return true;
}
`;

class Emitter {
  readonly constants: string[] = [];
  readonly functions: string[] = [];
  private readonly table: NodeTable;
  private readonly defined = new Set<string>();
  private readonly scans = new Map<string, string>();
  private readonly hoisted = new Map<string, string>();
  private readonly sets = new Map<string, string>();
  private readonly names = new Set<string>();

  constructor(table: NodeTable) {
    this.table = table;
  }

  define(name: string): void {
    if (this.defined.has(name)) return;
    this.defined.add(name);
    const node = this.table.get(name);
    if (node === undefined) throw new TypeError(`${name} is no definition`);
    this.emit(checkName(name), node);
  }

  /** Writes the function `name` for a node. */
  private emit(name: string, node: ModelNode): void {
    const body = this.body(name, node);
    this.functions.push(`function ${name}(v: Any): boolean {\n${body}}\n`);
  }

  private body(name: string, node: ModelNode): string {
    switch (node.kind) {
      case "object":
        return this.object(name, node);
      case "map":
        return this.map(name, node);
      case "array":
        return this.array(name, node);
      case "tuple":
        return this.tuple(name, node);
      case "union":
        return this.union(node);
      default:
        return `  return ${this.expression(name, node, "v")};\n`;
    }
  }

  /** An expression that is true where the value of `v` fits the node; `hint` names a function if one is needed. */
  private expression(hint: string, node: ModelNode, v: string): string {
    switch (node.kind) {
      case "any":
        return "true";
      case "boolean":
        return `typeof ${v} === "boolean"`;
      case "ref":
        this.define(node.name);
        return `${checkName(node.name)}(${v})`;
      case "enum":
        return this.enumeration(node, v);
      case "string":
        return [`typeof ${v} === "string"`, ...this.stringTests(node, v)].join(" && ");
      case "number": {
        const tests = [node.whole ? `Number.isInteger(${v})` : `Number.isFinite(${v})`];
        if (node.minimum !== undefined) tests.push(`${v} >= ${node.minimum}`);
        if (node.maximum !== undefined) tests.push(`${v} <= ${node.maximum}`);
        if (node.exclusiveMinimum !== undefined) tests.push(`${v} > ${node.exclusiveMinimum}`);
        if (node.exclusiveMaximum !== undefined) tests.push(`${v} < ${node.exclusiveMaximum}`);
        return tests.join(" && ");
      }
      default:
        return `${this.hoist(hint, node)}(${v})`;
    }
  }

  /** A function for a node inside a definition; nodes of one shape share it. */
  private hoist(hint: string, node: ModelNode): string {
    const shape = shapeText(node);
    const known = this.hoisted.get(shape);
    if (known !== undefined) return known;
    const name = this.free(hint);
    this.hoisted.set(shape, name);
    this.emit(name, node);
    return name;
  }

  /** A name for a function that no other has: two properties may differ only in what no name can hold. */
  private free(hint: string): string {
    const plain = hint.replace(/[^A-Za-z0-9_]/g, "_");
    let name = plain;
    for (let n = 2; this.names.has(name); n++) name = `${plain}_${n}`;
    this.names.add(name);
    return name;
  }

  private stringTests(node: StringNode, v: string): string[] {
    const tests: string[] = [];
    const { minLength, maxLength, pattern } = node;
    if (minLength === 1) tests.push(`${v}.length > 0`);
    else if (minLength !== undefined && minLength > 1)
      tests.push(`(${v}.length >= ${2 * minLength} || points(${v}) >= ${minLength})`);
    if (maxLength !== undefined) tests.push(`(${v}.length <= ${maxLength} || points(${v}) <= ${maxLength})`);
    if (pattern !== undefined) tests.push(`${this.scan(pattern)}(${v})`);
    return tests;
  }

  private enumeration(node: EnumNode, v: string): string {
    if (node.values.length < SET_FROM) {
      const tests = node.values.map((value) => `${v} === ${JSON.stringify(value)}`);
      return tests.length === 1 ? (tests[0] as string) : `(${tests.join(" || ")})`;
    }
    const text = `new Set<unknown>([${node.values.map((value) => JSON.stringify(value)).join(", ")}])`;
    let name = this.sets.get(text);
    if (name === undefined) {
      name = `set${this.sets.size}`;
      this.sets.set(text, name);
      this.constants.push(`const ${name} = ${text};`);
    }
    return `${name}.has(${v})`;
  }

  private scan(pattern: string): string {
    let name = this.scans.get(pattern);
    if (name === undefined) {
      name = `scan${this.scans.size}`;
      this.scans.set(pattern, name);
      this.constants.push(`// ${pattern}\n${scanFunction(name, pattern)}`);
    }
    return name;
  }

  private object(name: string, node: ObjectNode): string {
    const entries = Object.entries(node.properties);
    const required = new Set(node.required);
    const lines = [`  if (typeof v !== "object" || v === null || Array.isArray(v)) return false;`];
    if (required.size > 0) lines.push("  let required = 0;");
    lines.push("  for (const k in v) {", "    if (!own.call(v, k)) continue;");
    if (entries.length > 0) lines.push("    const w = v[k];", "    switch (k) {");
    for (const [property, child] of entries) {
      const test = this.expression(`${name}_${camelCase(property)}`, child, "w");
      lines.push(`      case ${JSON.stringify(property)}:`);
      if (test !== "true") lines.push(`        if (!(${test})) return false;`);
      if (required.has(property)) lines.push("        required++;");
      lines.push("        break;");
    }
    if (entries.length > 0) lines.push("      default:", "        return false;", "    }");
    else lines.push("    return false;");
    lines.push("  }", required.size > 0 ? `  return required === ${required.size};` : "  return true;", "");
    return lines.join("\n");
  }

  private map(name: string, node: MapNode): string {
    const names =
      node.names.kind === "string"
        ? this.stringTests(node.names, "k").join(" && ") || "true"
        : this.expression(`${name}_name`, node.names, "k");
    const values = this.expression(`${name}_value`, node.values, "v[k]");
    const lines = [`  if (typeof v !== "object" || v === null || Array.isArray(v)) return false;`];
    if (names !== "true" || values !== "true") {
      lines.push("  for (const k in v) {", "    if (!own.call(v, k)) continue;");
      if (names !== "true") lines.push(`    if (!(${names})) return false;`);
      if (values !== "true") lines.push(`    if (!(${values})) return false;`);
      lines.push("  }");
    }
    return [...lines, "  return true;", ""].join("\n");
  }

  private array(name: string, node: ArrayNode): string {
    const { kind } = target(this.table, node.items);
    if (node.unique && kind !== "string" && kind !== "enum" && kind !== "number" && kind !== "boolean")
      throw new SourceError("renderer-would-lose", name, "", `uniqueItems cannot be enforced on items of kind ${kind}`);
    const lines = ["  if (!Array.isArray(v)) return false;"];
    if (node.minItems > 0) lines.push(`  if (v.length < ${node.minItems}) return false;`);
    if (node.maxItems !== undefined) lines.push(`  if (v.length > ${node.maxItems}) return false;`);
    const items = this.expression(`${name}_item`, node.items, "v[i]");
    if (items !== "true") lines.push(`  for (let i = 0; i < v.length; i++) if (!(${items})) return false;`);
    return [...lines, node.unique ? "  return allDiffer(v);" : "  return true;", ""].join("\n");
  }

  private tuple(name: string, node: TupleNode): string {
    const lines = [`  if (!Array.isArray(v) || v.length !== ${node.items.length}) return false;`];
    for (const [i, item] of node.items.entries()) {
      const test = this.expression(`${name}_${i}`, item, `v[${i}]`);
      if (test !== "true") lines.push(`  if (!(${test})) return false;`);
    }
    return [...lines, "  return true;", ""].join("\n");
  }

  private union(node: UnionNode): string {
    const lines = [
      `  if (typeof v !== "object" || v === null) return false;`,
      `  switch (v[${JSON.stringify(node.tag)}]) {`,
    ];
    for (const { tags, name } of node.branches) {
      this.define(name);
      for (const tag of tags) lines.push(`    case ${JSON.stringify(tag)}:`);
      lines.push(`      return ${checkName(name)}(v);`);
    }
    return [...lines, "    default:", "      return false;", "  }", ""].join("\n");
  }
}

/** The exports of the module in @forgex/validators: `check` by record type, and each further entry by its name. */
export function checkExports(records: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>): string {
  const lines = ["/** Whether a value is a record of a type, as far as its structure goes. */"];
  lines.push("export const check = {");
  for (const [type, name] of records) lines.push(`  ${key(type)}: ${checkName(name)} as Check,`);
  lines.push("};", "");
  // Each by itself too: who needs one type then bundles one.
  for (const [type, name] of records) lines.push(`export const ${camelCase(type)}: Check = ${checkName(name)};`);
  for (const [name, definition] of others) lines.push(`export const ${name}: Check = ${checkName(definition)};`);
  return `${lines.join("\n")}\n`;
}
