import type { Annotations, ModelNode, ObjectNode } from "../model/node.ts";
import type { Standard } from "../model/standard.ts";
import { parsePattern } from "../pattern/parse.ts";
import { hasOnly } from "../pattern/reach.ts";
import { BANNER, key } from "./output.ts";

/** Names of the first and the last day of something, wherever an object has both. */
const SPANS = [
  ["start", "end"],
  ["from", "until"],
  ["issued", "expires"],
  ["established", "dissolved"],
  ["entryIntoForce", "end"],
] as const;

/** Definitions at whose values rules may ask to be called, in the order in which the walk numbers them. */
const PLACES = ["Amount", "Money", "Quantity", "Price", "Grade", "Location"] as const;

/**
 * The walk over a record that decides which rules have anything to look at: one function for each definition, which
 * goes over the members that a value has and tells a `Look` (packages/validators/src/walk/look.ts) of codes, references,
 * texts, periods, keys, expected fields and places. It is for records that the check has found right, and builds nothing.
 */
export function renderWalk(standard: Standard): string {
  const emitter = new Emitter(standard);
  const roots = standard.records.map(({ of, name }) => `  ${key(of)}: ${emitter.root(name)},\n`);
  return `${BANNER}

import type { Look } from "../../walk/look.ts";

// The record is right, so nothing is looked at twice.
// biome-ignore lint/suspicious/noExplicitAny: see above
type Any = any;

/** Codelists by the number that the walk calls them by. */
export const lists: readonly string[] = ${JSON.stringify(emitter.lists)};

/** Definitions of places by the number that the walk calls them by. */
export const places = ${JSON.stringify(PLACES)} as const;

${[...emitter.constants, ...emitter.functions].join("\n")}
/** Tells a look of everything in a record of a type. */
export const walk: Readonly<Record<string, (record: Any, look: Look) => void>> = {
${roots.join("")}};
`;
}

class Emitter {
  readonly lists: string[] = [];
  readonly constants: string[] = [];
  readonly functions: string[] = [];
  private readonly standard: Standard;
  /** Functions by definition; empty for a definition that has nothing to tell of. */
  private readonly defined = new Map<string, string>();
  private readonly allowed = new Map<string, string>();
  private readonly ended: ReadonlySet<string>;

  constructor(standard: Standard) {
    this.standard = standard;
    this.ended = new Set(
      standard.codelists.filter(({ open, codes }) => open || codes.some(({ until }) => until)).map(({ name }) => name),
    );
  }

  /** Name of the function for a record: its own id refers to nothing, and extensions follow no form of ours. */
  root(definition: string): string {
    const node = this.standard.nodes.get(definition);
    if (node?.kind !== "object") throw new TypeError(`${definition} is no object`);
    const { id: _, extensions: __, ...properties } = node.properties;
    const name = `see${definition}`;
    this.functions.push(this.object(name, { ...node, properties }) || `function ${name}(): void {}\n`);
    return name;
  }

  /** Name of the function of a definition, or nothing where it has nothing to tell of. */
  private define(definition: string): string {
    const known = this.defined.get(definition);
    if (known !== undefined) return known;
    const name = `see${definition}`;
    // A definition that holds itself is told of.
    this.defined.set(definition, name);
    const node = this.standard.nodes.get(definition) as ModelNode;
    const text =
      node.kind === "object" ? this.object(name, node) : this.wrapped(name, this.statement(name, node, "v", "v", node));
    if (text === "") this.defined.set(definition, "");
    else this.functions.push(text);
    return this.defined.get(definition) as string;
  }

  private wrapped(name: string, body: string): string {
    return body === "" ? "" : `function ${name}(v: Any, l: Look): void {\n${body}}\n`;
  }

  /** What is told of the value `v` of a node that stands in `holder`; `says` is what its place says of it. */
  private statement(hint: string, node: ModelNode, v: string, holder: string, says: Annotations): string {
    switch (node.kind) {
      case "ref": {
        const target = this.standard.nodes.get(node.name) as ModelNode;
        const place = PLACES.indexOf(node.name as (typeof PLACES)[number]);
        const merged = { ...target, ...says };
        if (says.refersTo !== undefined || node.name === "RecordId") return this.reference(v, says.refersTo);
        if (target.kind !== "object" && target.kind !== "union" && target.kind !== "map")
          return this.statement(hint, target, v, holder, merged);
        const name = this.define(node.name);
        const stated = says.unitDimension === undefined ? "" : `, ${JSON.stringify(says.unitDimension)}`;
        return (
          (name === "" ? "" : `${name}(${v}, l);\n`) +
          (place < 0 ? "" : `l.place(${place}, ${v}, ${holder}${stated});\n`)
        );
      }
      case "enum":
      case "string":
        if (says.codelist !== undefined) return this.code(says.codelist, v, node.kind === "enum");
        if (says.refersTo !== undefined) return this.reference(v, says.refersTo);
        return node.kind === "enum" || isPlain(node.pattern) ? "" : `l.text(${v});\n`;
      case "any":
        return `l.anything(${v});\n`;
      case "array": {
        const item = this.standard.nodes.get(node.items.kind === "ref" ? node.items.name : "") ?? node.items;
        const keys = item.kind === "object" && "key" in item.properties ? `l.keys(${v});\n` : "";
        const each = this.statement(`${hint}_item`, node.items, `${v}[i]`, v, node.items);
        return keys + (each === "" ? "" : `for (let i = 0; i < ${v}.length; i++) {\n${each}}\n`);
      }
      case "map": {
        const names = this.statement(`${hint}_name`, node.names, "n", v, node.names);
        const values = this.statement(`${hint}_value`, node.values, `${v}[n]`, v, node.values);
        return names + values === "" ? "" : `for (const n in ${v}) {\n${names}${values}}\n`;
      }
      case "tuple":
        return node.items.map((item, i) => this.statement(`${hint}_${i}`, item, `${v}[${i}]`, v, item)).join("");
      case "union": {
        const cases = node.branches.flatMap(({ tags, name }) => {
          const see = this.define(name);
          const labels = tags.map((tag) => `case ${JSON.stringify(tag)}:\n`).join("");
          return see === "" ? [] : [`${labels}${see}(${v}, l);\nbreak;\n`];
        });
        return cases.length === 0 ? "" : `switch (${v}[${JSON.stringify(node.tag)}]) {\n${cases.join("")}}\n`;
      }
      case "object": {
        const text = this.object(hint, node);
        if (text === "") return "";
        this.functions.push(text);
        return `${hint}(${v}, l);\n`;
      }
      default:
        return "";
    }
  }

  private object(name: string, node: ObjectNode): string {
    const spans = SPANS.filter(([first, last]) => first in node.properties && last in node.properties);
    const kept = new Set(spans.flatMap(([first, last]) => [first, last, `${first}Qualifier`]));
    let expected = 0;
    const cases = Object.entries(node.properties).flatMap(([property, child]) => {
      const lines = this.statement(`${name}_${property}`, child, "w", "v", child);
      const counts = this.says(child).expected === true;
      if (counts) expected++;
      const own = [kept.has(property) ? `_${property} = w;\n` : "", counts ? "e++;\n" : "", lines].join("");
      return own === "" ? [] : [`case ${JSON.stringify(property)}: {\n${own}break;\n}\n`];
    });
    if (cases.length === 0) return "";
    const holds = [...kept].filter((property) => property in node.properties);
    const body = [
      ...holds.map((property) => `let _${property}: Any;\n`),
      expected > 0 ? "let e = 0;\n" : "",
      `for (const k in v) {\nconst w = v[k];\nswitch (k) {\n${cases.join("")}}\n}\n`,
      expected > 0 ? `if (e !== ${expected}) l.hasGap = true;\n` : "",
      ...spans.map(([first, last]) => {
        const qualifier = `${first}Qualifier` in node.properties ? `, _${first}Qualifier` : "";
        return `if (_${last} !== undefined && _${first} !== undefined) l.period(_${first}, _${last}${qualifier});\n`;
      }),
    ];
    return this.wrapped(name, body.join(""));
  }

  private says(node: ModelNode): Annotations {
    return node.kind === "ref" ? { ...this.says(this.standard.nodes.get(node.name) as ModelNode), ...node } : node;
  }

  private code(list: string, v: string, isClosed: boolean): string {
    if (isClosed && !this.ended.has(list)) return "";
    let number = this.lists.indexOf(list);
    if (number < 0) number = this.lists.push(list) - 1;
    return `l.code(${number}, ${v});\n`;
  }

  private reference(v: string, refersTo: readonly string[] | undefined): string {
    const text = JSON.stringify(refersTo ?? []);
    let name = this.allowed.get(text);
    if (name === undefined) {
      name = `to${this.allowed.size}`;
      this.allowed.set(text, name);
      this.constants.push(`const ${name}: readonly string[] = ${text};`);
    }
    return `l.reference(${v}, ${name});\n`;
  }
}

/** Tells whether a pattern admits only letters and signs of ASCII that one sees, and no space. */
function isPlain(pattern: string | undefined): boolean {
  const expression = pattern === undefined ? undefined : parsePattern(pattern);
  return expression !== undefined && hasOnly(expression, 0x21, 0x7e);
}
