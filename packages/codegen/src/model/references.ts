import { isObject, type Json, type JsonObject } from "../json.ts";

/** Keywords whose values are data, in which `$ref` is no reference. */
const DATA = new Set(["const", "enum", "examples"]);

/** A copy of a schema in which every `$ref` is what `to` makes of it. */
export function mapReferences(schema: JsonObject, to: (ref: string) => string): JsonObject {
  const walk = (node: Json): Json => {
    if (Array.isArray(node)) return node.map(walk);
    if (!isObject(node)) return node;
    const out: JsonObject = {};
    for (const [key, value] of Object.entries(node))
      out[key] = DATA.has(key) ? value : key === "$ref" && typeof value === "string" ? to(value) : walk(value);
    return out;
  };
  return walk(schema) as JsonObject;
}

/** Names of the definitions that a schema with local references (`#/$defs/Name`) leads to directly. */
export function referencesOf(schema: JsonObject): Set<string> {
  const names = new Set<string>();
  mapReferences(schema, (ref) => {
    names.add(ref.slice(LOCAL.length));
    return ref;
  });
  return names;
}

/** Where a definition stands in a self-contained schema. */
export const LOCAL = "#/$defs/";
