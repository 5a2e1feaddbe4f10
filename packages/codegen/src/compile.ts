import { transformSync } from "esbuild";
import { isObject, type JsonObject } from "./json.ts";
import type { ModelNode, NodeTable } from "./model/node.ts";
import { type Place, parseNode } from "./model/parse.ts";
import { resolveUnions } from "./model/unions.ts";
import { step } from "./names.ts";
import { byteFunctionsOf } from "./render/bytes/render.ts";
import { checkName, functionsOf } from "./render/check.ts";

/** One schema, compiled here and now. */
export interface Compiled {
  /** Whether a value fits the schema. */
  readonly check: (value: unknown) => boolean;
  /** Where in UTF-8 bytes a JSON value ends that starts at a position and surely fits the schema; -1 where in doubt. */
  readonly checkBytes: (bytes: Uint8Array, position: number) => number;
  /** The definitions that it was compiled from; the schema itself is `Root`. */
  readonly table: NodeTable;
  /** The generated TypeScript. */
  readonly source: string;
}

/**
 * Compiles one self-contained schema of the dialect (`$ref` is `#` or `#/$defs/…`) with the renderer that makes the
 * published check, so that this can be held against any suite of JSON Schema tests.
 *
 * @throws SourceError for a keyword outside the dialect: `model/dialect.ts` lists what is inside
 */
export function compile(schema: JsonObject): Compiled {
  const table = tableOf(schema);
  const source = functionsOf(table, new Set(["Root"]));
  return {
    check: run<(value: unknown) => boolean>(`type Any = any;\n${source}`, checkName("Root")),
    checkBytes: run<Compiled["checkBytes"]>(`type Any = any;\n${byteFunctionsOf(table, "Root")}`, "check"),
    table,
    source,
  };
}

/** The nodes of a self-contained schema. */
export function tableOf(schema: JsonObject, file = "schema"): Map<string, ModelNode> {
  const parts = isObject(schema.$defs) ? schema.$defs : {};
  const names = new Map([["#", "Root"]]);
  for (const [i, part] of Object.keys(parts).entries()) names.set(`#/$defs${step(part)}`, `Part${i}`);
  if (typeof schema.$id === "string") names.set(schema.$id, "Root");
  const place: Place = {
    file,
    pointer: "",
    resolve: (ref) => names.get(ref) ?? names.get(decodeURIComponent(ref)),
  };
  const table = new Map<string, ModelNode>([["Root", parseNode(schema, place, true)]]);
  for (const [i, [part, sub]] of Object.entries(parts).entries())
    table.set(`Part${i}`, parseNode(sub, { ...place, pointer: `/$defs${step(part)}` }));
  for (const [name, node] of table) table.set(name, resolveUnions(node, table, place));
  return table;
}

/** The value of an expression after a module's statements. For tests and comparisons: what is published has no eval. */
export function run<T>(typescript: string, expression: string, scope: Readonly<Record<string, unknown>> = {}): T {
  const { code } = transformSync(typescript.replace(/^export /gm, ""), { loader: "ts", target: "es2023" });
  return new Function(...Object.keys(scope), `${code}\nreturn ${expression};`)(...Object.values(scope)) as T;
}
