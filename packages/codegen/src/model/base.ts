import { SourceError } from "../errors.ts";
import { isObject, isStrings, type JsonObject } from "../json.ts";
import { step } from "../names.ts";
import { ANNOTATIONS } from "./dialect.ts";
import type { EnumNode, ModelNode, NodeTable, ObjectNode } from "./node.ts";
import { target } from "./node.ts";
import { annotations, type Place } from "./parse.ts";

/**
 * Own properties stand before this common one: a record reads identity first, then its facts, then what is said about
 * them.
 */
const FIRST_OF_TAIL = "sources";

/** One of the two sides of a record: the common fields, or its own. */
export interface Side {
  readonly node: ObjectNode;
  readonly schema: JsonObject;
  readonly place: Place;
}

const propertiesOf = (schema: JsonObject): JsonObject => (isObject(schema.properties) ? schema.properties : {});

/**
 * Joins the common fields of all records with those of one type. A type may say more about a common field
 * (annotations) or pick from its values (`const`, `enum`); anything else would change what the field means.
 */
export function inlineBase(base: Side, own: Side, table: NodeTable): { node: ObjectNode; schema: JsonObject } {
  const nodes = new Map<string, ModelNode>();
  const schemas = new Map<string, JsonObject>();
  const baseSchemas = propertiesOf(base.schema);
  const ownSchemas = propertiesOf(own.schema);
  const names = Object.keys(base.node.properties);
  const tail = names.includes(FIRST_OF_TAIL) ? names.indexOf(FIRST_OF_TAIL) : names.length;
  const fresh = Object.keys(own.node.properties).filter((n) => !names.includes(n));
  for (const name of [...names.slice(0, tail), ...fresh, ...names.slice(tail)]) {
    const common = base.node.properties[name];
    const mine = own.node.properties[name];
    const commonSchema = baseSchemas[name] as JsonObject;
    const mySchema = ownSchemas[name] as JsonObject;
    if (common === undefined || mine === undefined) {
      nodes.set(name, (mine ?? common) as ModelNode);
      schemas.set(name, mySchema ?? commonSchema);
      continue;
    }
    const place = { ...own.place, pointer: `${own.place.pointer}/properties${step(name)}` };
    if (mine.kind === "any") {
      nodes.set(name, { ...common, ...annotations(mySchema, place) });
      schemas.set(name, { ...commonSchema, ...mySchema });
    } else if (mine.kind === "enum" && picksFrom(mine, target(table, common))) {
      nodes.set(name, { ...withoutShape(common), ...mine });
      schemas.set(name, { ...pick(commonSchema, ANNOTATIONS), ...mySchema });
    } else {
      throw new SourceError(
        "override-changes-meaning",
        place.file,
        place.pointer,
        `${name} is a common field: only annotations, const or enum can be said about it here`,
      );
    }
  }
  const required = [...new Set([...base.node.required, ...own.node.required])];
  const { allOf: _allOf, unevaluatedProperties: _closed, ...rest } = own.schema;
  return {
    node: { ...own.node, properties: Object.fromEntries(nodes), required },
    schema: { ...rest, type: "object", properties: Object.fromEntries(schemas), required, additionalProperties: false },
  };
}

function picksFrom(mine: EnumNode, common: ModelNode): boolean {
  if (common.kind === "enum") return mine.values.every((v) => common.values.includes(v));
  if (common.kind !== "string") return false;
  const pattern = common.pattern === undefined ? undefined : new RegExp(common.pattern, "u");
  return mine.values.every((v) => typeof v === "string" && (pattern === undefined || pattern.test(v)));
}

const pick = (schema: JsonObject, keys: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(schema).filter(([key]) => keys.includes(key)));

const withoutShape = (node: ModelNode): object => pick(node as unknown as JsonObject, ANNOTATIONS);

/** The reference in `allOf` at a record root, or undefined where there is no `allOf`. */
export function baseReference(schema: JsonObject, place: Place): string | undefined {
  const wrong = (key: string, message: string): SourceError =>
    new SourceError("keyword-value-wrong", place.file, place.pointer + step(key), message);
  const { allOf } = schema;
  if (allOf === undefined) {
    if ("unevaluatedProperties" in schema) throw wrong("unevaluatedProperties", "it stands beside allOf only");
    return undefined;
  }
  const only = Array.isArray(allOf) && allOf.length === 1 ? allOf[0] : undefined;
  const ref = isObject(only) && isStrings(Object.values(only)) ? only.$ref : undefined;
  if (typeof ref !== "string") throw wrong("allOf", "one $ref to the common fields is wanted");
  if (schema.unevaluatedProperties !== false) throw wrong("unevaluatedProperties", "false is wanted beside allOf");
  return ref;
}
