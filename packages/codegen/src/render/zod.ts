import { SourceError } from "../errors.ts";
import type { EnumNode, ModelNode, NodeTable, NumberNode, StringNode, UnionNode } from "../model/node.ts";
import { target } from "../model/node.ts";
import type { Standard } from "../model/standard.ts";
import { camelCase } from "../names.ts";
import { reachable, referenced } from "./model.ts";
import { BANNER, docComment, key, type OutputFile } from "./output.ts";

/** The zod schemas of every record type, the dataset and all that these lead to. */
export function renderZod(standard: Standard): OutputFile[] {
  const roots = [...standard.records.map((d) => d.name), "AnyRecord", "DatasetHeader", "Dataset", "Report"];
  const names = reachable(standard, roots);
  const documented = new Map([...standard.definitions.values()].map((d) => [d.name, d.node.description] as const));
  const text = `${BANNER}

import { z } from "zod";
${zodModule(standard.nodes, names, documented)}`;
  return [{ path: "packages/validators/src/generated/zod.ts", text }];
}

/** Constants for some definitions, each after what it needs; a cycle is closed by a getter. */
export function zodModule(
  table: NodeTable,
  names: ReadonlySet<string>,
  documented: ReadonlyMap<string, string | undefined> = new Map(),
): string {
  const written = new Set<string>();
  const writer = new Writer(table, written);
  const blocks = inOrder(table, names).map((name) => {
    const about = documented.get(name);
    const node = table.get(name) as ModelNode;
    const code = writer.code(node, name, "");
    written.add(name);
    if (node.kind === "union") return union(name, node, code, about);
    return `${docComment(about === undefined ? [name] : [about])}export const ${zodName(name)} = ${code};\n`;
  });
  return `${HELPERS}\n${blocks.join("\n")}`;
}

const HELPERS = `
/** For \`uniqueItems\`: the items of a set are strings, numbers or booleans. */
const allDiffer = (items: readonly unknown[]): boolean => new Set(items).size === items.length;
`;

const RESERVED = new Set([
  "z",
  "allDiffer",
  "case",
  "class",
  "default",
  "delete",
  "enum",
  "export",
  "function",
  "import",
]);
for (const word of ["in", "new", "null", "package", "private", "public", "return", "static", "switch", "this", "with"])
  RESERVED.add(word);

/** Name of the constant of a definition: `SupplyLink` → `supplyLink`. */
export function zodName(definition: string): string {
  const name = camelCase(definition);
  return RESERVED.has(name) ? `${name}Schema` : name;
}

/**
 * A union has an interface of its own, so that declarations name it; else they would spell out every branch wherever
 * it is used, and a dataset would hold every record type in full.
 */
function union(name: string, node: UnionNode, code: string, about: string | undefined): string {
  const branches = node.branches.map((b) => `typeof ${zodName(b.name)}`).join(", ");
  const doc = docComment([about ?? name]);
  return (
    `${doc}export interface ${name}Schema extends z.ZodDiscriminatedUnion<[${branches}], ${JSON.stringify(node.tag)}> {}\n` +
    `${doc}export const ${zodName(name)}: ${name}Schema = ${code};\n`
  );
}

/** Each definition after those that it needs; in a cycle one of them must come too early. */
function inOrder(table: NodeTable, names: ReadonlySet<string>): string[] {
  const order: string[] = [];
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    const node = table.get(name);
    if (node === undefined) throw new TypeError(`${name} is no definition`);
    for (const next of referenced(node)) visit(next);
    order.push(name);
  };
  for (const name of [...names].sort()) visit(name);
  return order;
}

class Writer {
  private readonly table: NodeTable;
  private readonly written: ReadonlySet<string>;

  constructor(table: NodeTable, written: ReadonlySet<string>) {
    this.table = table;
    this.written = written;
  }

  code(node: ModelNode, name: string, indent: string): string {
    switch (node.kind) {
      case "any":
        return "z.unknown()";
      case "ref":
        return zodName(node.name);
      case "boolean":
        return "z.boolean()";
      case "string":
        return text(node);
      case "number":
        return number(node);
      case "enum":
        return enumeration(node, indent);
      case "array": {
        const tests = [
          ...(node.minItems > 0 ? [`.min(${node.minItems})`] : []),
          ...(node.maxItems === undefined ? [] : [`.max(${node.maxItems})`]),
          ...(node.unique ? [`.refine(allDiffer, "must not hold a value twice")`] : []),
        ];
        if (node.unique) this.mustBePrimitive(node.items, name);
        return `z.array(${this.code(node.items, name, indent)})${tests.join("")}`;
      }
      case "tuple":
        return `z.tuple([${node.items.map((i) => this.code(i, name, indent)).join(", ")}])`;
      case "map":
        return `z.record(${this.code(node.names, name, indent)}, ${this.code(node.values, name, indent)})`;
      case "union":
        return `z.discriminatedUnion(${JSON.stringify(node.tag)}, [\n${node.branches
          .map((b) => `${indent}  ${zodName(b.name)},\n`)
          .join("")}${indent}])`;
      case "object": {
        const members = Object.entries(node.properties).map(([property, child]) => {
          const inner = this.code(child, `${name}/${property}`, `${indent}  `);
          const code = node.required.includes(property) ? inner : `${inner}.exactOptional()`;
          return this.leadsAhead(child)
            ? `${indent}  get ${key(property)}() {\n${indent}    return ${code};\n${indent}  },\n`
            : `${indent}  ${key(property)}: ${code},\n`;
        });
        return members.length === 0 ? "z.strictObject({})" : `z.strictObject({\n${members.join("")}${indent}})`;
      }
    }
  }

  /** Whether a node needs a constant that is not yet written: then it must be looked up later, by a getter. */
  private leadsAhead(node: ModelNode): boolean {
    return referenced(node).some((name) => !this.written.has(name));
  }

  private mustBePrimitive(items: ModelNode, name: string): void {
    const { kind } = target(this.table, items);
    if (kind !== "string" && kind !== "enum" && kind !== "number" && kind !== "boolean")
      throw new SourceError("renderer-would-lose", name, "", "uniqueItems is for strings, numbers and booleans");
  }
}

function text(node: StringNode): string {
  let code = "z.string()";
  if (node.minLength !== undefined) code += `.min(${node.minLength})`;
  if (node.maxLength !== undefined) code += `.max(${node.maxLength})`;
  if (node.pattern !== undefined) code += `.regex(${new RegExp(node.pattern, "u")})`;
  return code;
}

function number(node: NumberNode): string {
  let code = "z.number()";
  if (node.minimum !== undefined) code += `.gte(${node.minimum})`;
  if (node.maximum !== undefined) code += `.lte(${node.maximum})`;
  if (node.exclusiveMinimum !== undefined) code += `.gt(${node.exclusiveMinimum})`;
  if (node.exclusiveMaximum !== undefined) code += `.lt(${node.exclusiveMaximum})`;
  // z.int() would refuse what is whole and beyond 2^53, which JSON Schema takes.
  return node.whole ? `${code}.refine(Number.isInteger, "must be a whole number")` : code;
}

function enumeration(node: EnumNode, indent: string): string {
  const values = node.values.map((v) => JSON.stringify(v));
  if (values.length === 1) return `z.literal(${values[0]})`;
  const name = node.values.every((v) => typeof v === "string") ? "z.enum" : "z.literal";
  const line = values.join(", ");
  return indent.length + line.length < 90
    ? `${name}([${line}])`
    : `${name}([\n${values.map((v) => `${indent}  ${v},\n`).join("")}${indent}])`;
}

/** A module that only `tsc` reads: what zod infers for a type is that type, for every record and what surrounds them. */
export function renderZodTypeTest(standard: Standard): OutputFile[] {
  const names = [...standard.records.map((d) => d.name), "AnyRecord", "DatasetHeader", "Dataset", "Finding", "Report"];
  const text = `${BANNER}

import type * as types from "@forgex/schema";
import { expectTypeOf } from "vitest";
import type { z } from "zod";
import type * as schemas from "./zod.ts";

${names
  .map((name) => `expectTypeOf<z.infer<typeof schemas.${zodName(name)}>>().toEqualTypeOf<types.${name}>();\n`)
  .join("")}`;
  return [{ path: "packages/validators/src/generated/zod.test-d.ts", text }];
}
