import { SourceError, type SourceFault } from "../errors.ts";
import { isObject, isStrings, type Json, type JsonObject } from "../json.ts";
import { step } from "../names.ts";
import { ANNOTATIONS, ROOT, SHAPES } from "./dialect.ts";
import type {
  Annotations,
  ArrayNode,
  EnumNode,
  MapNode,
  ModelNode,
  NumberNode,
  Primitive,
  StringNode,
} from "./node.ts";

/** Where a schema stands, and how its references are followed. */
export interface Place {
  readonly file: string;
  readonly pointer: string;
  /** Name of the definition that a `$ref` written in this file means; undefined when there is none. */
  readonly resolve: (ref: string) => string | undefined;
}

const at = (place: Place, ...keys: (string | number)[]): Place => ({
  ...place,
  pointer: place.pointer + keys.map(step).join(""),
});
const refuse = (place: Place, code: SourceFault, message: string): SourceError =>
  new SourceError(code, place.file, place.pointer, message);

/** The node of one schema. Throws SourceError on a keyword that is outside the dialect or of the wrong form. */
export function parseNode(schema: Json | undefined, place: Place, isRoot = false): ModelNode {
  if (!isObject(schema)) throw refuse(place, "keyword-value-wrong", "a schema must be an object");
  const shape = shapeOf(schema, place);
  const allowed: readonly string[] = [...SHAPES[shape], ...ANNOTATIONS, ...(isRoot ? ROOT : [])];
  for (const key of Object.keys(schema))
    if (!allowed.includes(key))
      throw refuse(at(place, key), "keyword-unknown", `${key} is not allowed here (${describe(shape)})`);
  return { ...parseShape(shape, schema, place), ...annotations(schema, place) } as ModelNode;
}

type Shape = keyof typeof SHAPES;

const describe = (shape: Shape): string =>
  shape === "any" ? "a schema without type, $ref, const, enum or oneOf" : `a schema of the kind ${shape}`;

function shapeOf(schema: JsonObject, place: Place): Shape {
  if ("$ref" in schema) return "ref";
  if ("oneOf" in schema) return "union";
  if ("const" in schema) return "const";
  if ("enum" in schema) return "enum";
  if (!("type" in schema)) return "any";
  switch (schema.type) {
    case "string":
    case "boolean":
      return schema.type;
    case "number":
    case "integer":
      return "number";
    case "array":
      return "prefixItems" in schema ? "tuple" : "array";
    case "object":
      return "properties" in schema || schema.additionalProperties === false ? "object" : "map";
    default:
      throw refuse(at(place, "type"), "keyword-value-wrong", "one of string, number, integer, boolean, array, object");
  }
}

function parseShape(shape: Shape, schema: JsonObject, place: Place): ModelNode {
  switch (shape) {
    case "any":
      return { kind: "any" };
    case "boolean":
      return { kind: "boolean" };
    case "ref":
      return parseRef(schema, place);
    case "const":
    case "enum":
      return parseEnum(shape === "const" ? [schema.const as Json] : schema.enum, schema, at(place, shape));
    case "string":
      return parseString(schema, place);
    case "number":
      return parseNumber(schema, place);
    case "array":
      return parseArray(schema, place);
    case "tuple":
      return parseTuple(schema, place);
    case "object":
      return parseObjectNode(schema, place);
    case "map":
      return parseMap(schema, place);
    case "union":
      return parseUnion(schema, place);
  }
}

function parseRef(schema: JsonObject, place: Place): ModelNode {
  const ref = schema.$ref;
  if (typeof ref !== "string") throw refuse(at(place, "$ref"), "keyword-value-wrong", "a string is wanted");
  const name = place.resolve(ref);
  if (name === undefined) throw refuse(at(place, "$ref"), "reference-unresolved", `${ref} names no definition`);
  return { kind: "ref", name };
}

const TYPE_OF: Record<string, (value: Primitive) => boolean> = {
  string: (v) => typeof v === "string",
  number: (v) => typeof v === "number",
  integer: (v) => Number.isInteger(v),
  boolean: (v) => typeof v === "boolean",
};

function parseEnum(values: Json | undefined, schema: JsonObject, place: Place): EnumNode {
  if (!Array.isArray(values) || values.length === 0)
    throw refuse(place, "keyword-value-wrong", "a list with one or more values is wanted");
  const { type } = schema;
  const fits = typeof type === "string" ? TYPE_OF[type] : undefined;
  if (type !== undefined && fits === undefined) throw refuse(place, "keyword-value-wrong", "type does not fit");
  const seen = new Set<Primitive>();
  for (const value of values) {
    if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean")
      throw refuse(place, "renderer-would-lose", "only strings, numbers and booleans can be listed");
    if (fits && !fits(value)) throw refuse(place, "keyword-value-wrong", `${String(value)} is not of the type`);
    if (seen.has(value)) throw refuse(place, "keyword-value-wrong", `${String(value)} stands twice`);
    seen.add(value);
  }
  return { kind: "enum", values: [...seen] };
}

function count(schema: JsonObject, key: string, place: Place): number | undefined {
  const value = schema[key];
  if (value === undefined) return undefined;
  if (!Number.isSafeInteger(value) || (value as number) < 0)
    throw refuse(at(place, key), "keyword-value-wrong", "a whole number from 0 is wanted");
  return value as number;
}

function parseString(schema: JsonObject, place: Place): StringNode {
  const { pattern } = schema;
  if (pattern !== undefined) {
    if (typeof pattern !== "string") throw refuse(at(place, "pattern"), "keyword-value-wrong", "a string is wanted");
    try {
      new RegExp(pattern, "u");
    } catch (cause) {
      throw refuse(at(place, "pattern"), "keyword-value-wrong", (cause as Error).message);
    }
  }
  const minLength = count(schema, "minLength", place);
  const maxLength = count(schema, "maxLength", place);
  return {
    kind: "string",
    ...(minLength === undefined ? {} : { minLength }),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(pattern === undefined ? {} : { pattern: pattern as string }),
  };
}

const BOUNDS = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"] as const;

function parseNumber(schema: JsonObject, place: Place): NumberNode {
  const bounds: { [B in (typeof BOUNDS)[number]]?: number } = {};
  for (const key of BOUNDS) {
    const value = schema[key];
    if (value === undefined) continue;
    if (typeof value !== "number") throw refuse(at(place, key), "keyword-value-wrong", "a number is wanted");
    bounds[key] = value;
  }
  return { kind: "number", ...(schema.type === "integer" ? { whole: true as const } : {}), ...bounds };
}

function parseArray(schema: JsonObject, place: Place): ArrayNode {
  const minItems = count(schema, "minItems", place) ?? 0;
  const maxItems = count(schema, "maxItems", place);
  const { uniqueItems } = schema;
  if (uniqueItems !== undefined && typeof uniqueItems !== "boolean")
    throw refuse(at(place, "uniqueItems"), "keyword-value-wrong", "true or false is wanted");
  return {
    kind: "array",
    items: schema.items === undefined ? { kind: "any" } : parseNode(schema.items, at(place, "items")),
    minItems,
    ...(maxItems === undefined ? {} : { maxItems }),
    ...(uniqueItems === true ? { unique: true as const } : {}),
  };
}

function parseTuple(schema: JsonObject, place: Place): ModelNode {
  const prefix = schema.prefixItems;
  if (!Array.isArray(prefix) || prefix.length === 0)
    throw refuse(at(place, "prefixItems"), "keyword-value-wrong", "a list with one or more schemas is wanted");
  if (schema.items !== false)
    throw refuse(at(place, "items"), "keyword-value-wrong", "beside prefixItems, items must be false");
  if (schema.minItems !== prefix.length)
    throw refuse(at(place, "minItems"), "keyword-value-wrong", `a tuple of ${prefix.length} needs minItems of as many`);
  if (schema.maxItems !== undefined && schema.maxItems !== prefix.length)
    throw refuse(at(place, "maxItems"), "keyword-value-wrong", `a tuple of ${prefix.length} needs maxItems of as many`);
  return { kind: "tuple", items: prefix.map((s, i) => parseNode(s, at(place, "prefixItems", i))) };
}

function parseObjectNode(schema: JsonObject, place: Place): ModelNode {
  const properties = schema.properties ?? {};
  if (!isObject(properties)) throw refuse(at(place, "properties"), "keyword-value-wrong", "an object is wanted");
  if (schema.additionalProperties !== false)
    throw refuse(at(place, "additionalProperties"), "keyword-missing", "an object with properties must be closed");
  const required = schema.required ?? [];
  if (!isStrings(required)) throw refuse(at(place, "required"), "keyword-value-wrong", "a list of names is wanted");
  const nodes: Record<string, ModelNode> = {};
  for (const [name, property] of Object.entries(properties)) {
    if (name === "__proto__")
      throw refuse(at(place, "properties", name), "renderer-would-lose", "no property can have this name");
    nodes[name] = parseNode(property, at(place, "properties", name));
  }
  for (const name of required)
    if (!Object.hasOwn(nodes, name))
      throw refuse(at(place, "required"), "keyword-value-wrong", `${name} is required and is no property`);
  return { kind: "object", properties: nodes, required: [...new Set(required)] };
}

function parseMap(schema: JsonObject, place: Place): MapNode {
  if (!isObject(schema.additionalProperties))
    throw refuse(place, "keyword-missing", "an object is closed (additionalProperties: false) or a map of one schema");
  const { propertyNames } = schema;
  const names: ModelNode =
    propertyNames === undefined ? { kind: "string" } : parseNode(propertyNames, at(place, "propertyNames"));
  if (names.kind !== "string" && names.kind !== "enum" && names.kind !== "ref")
    throw refuse(at(place, "propertyNames"), "keyword-value-wrong", "names are strings");
  return { kind: "map", names, values: parseNode(schema.additionalProperties, at(place, "additionalProperties")) };
}

/** Branch tags are filled in by the table, which knows what the branches define. */
function parseUnion(schema: JsonObject, place: Place): ModelNode {
  const { oneOf, discriminator, type } = schema;
  if (type !== "object") throw refuse(place, "keyword-missing", "a union needs type: object");
  const tag = isObject(discriminator) ? discriminator.propertyName : undefined;
  if (typeof tag !== "string" || Object.keys(discriminator as JsonObject).length !== 1)
    throw refuse(at(place, "discriminator"), "keyword-missing", "a union needs discriminator: { propertyName }");
  if (!Array.isArray(oneOf) || oneOf.length === 0)
    throw refuse(at(place, "oneOf"), "keyword-value-wrong", "a list with one or more references is wanted");
  const branches = oneOf.map((branch, i) => {
    const node = parseNode(branch, at(place, "oneOf", i));
    if (node.kind !== "ref") throw refuse(at(place, "oneOf", i), "keyword-value-wrong", "a branch must be a $ref");
    return { tags: [], name: node.name };
  });
  return { kind: "union", tag, branches };
}

/** The annotations of a schema, each of the right form. */
export function annotations(schema: JsonObject, place: Place): Annotations {
  const wrong = (key: string, wanted: string): SourceError =>
    refuse(at(place, key), "keyword-value-wrong", `${wanted} is wanted`);
  const out: { -readonly [K in keyof Annotations]: Annotations[K] } = {};
  for (const key of ["title", "description", "codelist", "unitDimension"] as const) {
    const value = schema[key];
    if (value === undefined) continue;
    if (typeof value !== "string" || value === "") throw wrong(key, "a text");
    out[key] = value;
  }
  if (schema.examples !== undefined) {
    if (!Array.isArray(schema.examples)) throw wrong("examples", "a list");
    out.examples = schema.examples;
  }
  for (const key of ["deprecated", "expected"] as const) {
    const value = schema[key];
    if (value === undefined || value === false) continue;
    if (value !== true) throw wrong(key, "true or false");
    out[key] = true;
  }
  if (schema.refersTo !== undefined) {
    const { refersTo } = schema;
    if (!isStrings(refersTo) || refersTo.length === 0) throw wrong("refersTo", "a list of record types");
    out.refersTo = refersTo;
  }
  if (schema.table !== undefined) {
    const as = isObject(schema.table) ? schema.table.as : undefined;
    if (as !== "columns" && as !== "sheet" && as !== "cell") throw wrong("table", "{ as: columns, sheet or cell }");
    out.table = { as };
  }
  return out;
}
