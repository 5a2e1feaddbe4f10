import { definitions, roots } from "../generated/fields.ts";
import type { FieldDefinition, FieldInfo, FieldNode, TablePlace } from "./types.ts";

export type { FieldInfo, JsonType, TablePlace } from "./types.ts";

/**
 * What the standard says of the field at a pointer; undefined where a record of that type cannot have one.
 *
 * `type` is a record type, or `dataset` for the header of a dataset. The pointer may be numeric (`/amounts/0/value`),
 * keyed (`/amounts/principal/value`) or a path with `*`: a step into a list or a map is never looked at. Where the
 * branches of a union have a field of one name, the first branch answers.
 *
 * @example
 * fieldAt("commitment", "/amounts/principal/value")?.title; // "Value"
 */
export function fieldAt(type: string, pointer: string): FieldInfo | undefined {
  const root = Object.hasOwn(roots, type) ? roots[type] : undefined;
  if (root === undefined || !pointer.startsWith("/")) return undefined;
  let at: Found = { node: { json: "object", of: root }, path: "", words: root, named: {} };
  for (const raw of pointer.slice(1).split("/")) {
    const next = step(at, raw.replaceAll("~1", "/").replaceAll("~0", "~"));
    if (next === undefined) return undefined;
    at = next;
  }
  return info(at);
}

/**
 * Every field that a record of a type can have, in the order of the schema: objects and lists before what is in them.
 * A definition that holds itself is not entered a second time.
 *
 * @example
 * fieldsOf("facility").filter((f) => f.table === "sheet").map((f) => f.path); // "/identifiers", "/sameAs", …
 */
export function fieldsOf(type: string): FieldInfo[] {
  const root = Object.hasOwn(roots, type) ? roots[type] : undefined;
  if (root === undefined) return [];
  const out: FieldInfo[] = [];
  enter({ node: { json: "object", of: root }, path: "", words: root, named: {} }, new Set(), out);
  return out;
}

/** A place on the way: its node, and the last words said about it, for a list item has none of its own. */
interface Found {
  readonly node: FieldNode;
  readonly path: string;
  readonly words: string;
  readonly named: Pick<FieldNode, "title" | "description">;
}

const define = (name: string): FieldDefinition | undefined =>
  Object.hasOwn(definitions, name) ? definitions[name] : undefined;

/** The node that stands for a definition that is no object and no union. */
function resolve(node: FieldNode): FieldNode {
  const definition = node.of === undefined ? undefined : define(node.of);
  return definition !== undefined && "json" in definition ? { ...resolve(definition), ...node } : node;
}

function step(at: Found, token: string): Found | undefined {
  const node = resolve(at.node);
  const { words } = at;
  const named = { ...at.named, ...wordsOf(node) };
  if (node.items !== undefined) {
    const item: FieldNode | undefined = Array.isArray(node.items) ? node.items[Number(token)] : node.items;
    return item && { node: item, path: `${at.path}/*`, words, named };
  }
  if (node.values !== undefined) return { node: node.values, path: `${at.path}/*`, words, named };
  if (node.json === "any") return { node: { json: "any" }, path: `${at.path}/*`, words, named };
  const next = node.of === undefined ? undefined : member(node.of, token);
  return next && { ...next, path: `${at.path}/${escaped(token)}`, named: {} };
}

function member(name: string, token: string): Pick<Found, "node" | "words"> | undefined {
  const definition = define(name);
  if (definition === undefined) return undefined;
  if ("fields" in definition) {
    const node = Object.hasOwn(definition.fields, token) ? definition.fields[token] : undefined;
    return node && { node, words: `${name}/${token}` };
  }
  if (!("branches" in definition)) return undefined;
  for (const branch of definition.branches) {
    const found = member(branch, token);
    if (found !== undefined) return found;
  }
  return undefined;
}

function enter(at: Found, within: ReadonlySet<string>, out: FieldInfo[]): void {
  const node = resolve(at.node);
  if (node.items !== undefined && !Array.isArray(node.items)) {
    const item = step(at, "*");
    if (item !== undefined) enter(item, within, out);
    return;
  }
  if (node.of === undefined || within.has(node.of)) return;
  const inside = new Set(within).add(node.of);
  for (const name of names(node.of)) {
    const found = step(at, name);
    if (found === undefined) continue;
    out.push(info(found));
    enter(found, inside, out);
  }
}

/** Names of the fields of an object, or of all branches of a union. */
function names(name: string): string[] {
  const definition = define(name);
  if (definition === undefined) return [];
  if ("fields" in definition) return Object.keys(definition.fields);
  return "branches" in definition ? [...new Set(definition.branches.flatMap(names))] : [];
}

function info({ node: own, path, words, named }: Found): FieldInfo {
  const node = resolve(own);
  return {
    path,
    title: node.title ?? named.title ?? "",
    description: node.description ?? named.description ?? "",
    words,
    type: own.of ?? node.json,
    json: node.json,
    ...(node.codelist === undefined ? {} : { codelist: node.codelist }),
    ...(node.refersTo === undefined ? {} : { refersTo: node.refersTo }),
    required: node.required === true,
    expected: node.expected === true,
    ...(node.unitDimension === undefined ? {} : { unitDimension: node.unitDimension }),
    table: node.table ?? place(node),
    ...(node.example === undefined ? {} : { example: node.example }),
    deprecated: node.deprecated === true,
  };
}

const wordsOf = (node: FieldNode): Pick<FieldNode, "title" | "description"> => ({
  ...(node.title === undefined ? {} : { title: node.title }),
  ...(node.description === undefined ? {} : { description: node.description }),
});

/** Where a field stands if the schema does not say so: objects in columns, lists of objects on a sheet, the rest in a cell. */
function place(node: FieldNode): TablePlace {
  if (node.json === "object") return node.values === undefined ? "columns" : "cell";
  if (node.items === undefined || Array.isArray(node.items)) return "cell";
  return (node.items as FieldNode).json === "object" ? "sheet" : "cell";
}

const escaped = (token: string): string => token.replaceAll("~", "~0").replaceAll("/", "~1");
