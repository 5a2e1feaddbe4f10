import { parsePointer } from "@forgex/schema";
import { model } from "../generated/built/model.ts";
import type { ModelNode } from "../structure/model.ts";
import { type Resolved, refTo, resolve } from "../structure/resolve.ts";
import { definitionOf } from "./definition-of.ts";

/**
 * What the schema says of a place in a record, whether the record has a value there or not; `undefined` where the
 * standard knows no such place. The pointer may be keyed or numeric.
 *
 * Of a union, the branch that the record has there counts; where it has none, any branch will do.
 *
 * @example
 * schemaAt({ type: "commitment" }, "/amounts/principal/value")?.node.kind; // "number"
 * schemaAt({ type: "commitment" }, "/colour"); // undefined
 */
export function schemaAt(record: unknown, pointer: string): Resolved | undefined {
  const definition = definitionOf(record);
  let known = places.get(definition);
  if (!known) {
    known = new Map();
    places.set(definition, known);
  }
  const before = known.get(pointer);
  if (before) return before.place;
  const way = { isOfRecord: false };
  const place = follow(record, definition, pointer, way);
  if (!way.isOfRecord) {
    if (known.size >= MOST) known.clear();
    known.set(pointer, { place });
  }
  return place;
}

/** What was found before, by definition and pointer: the same places come back in every record. */
const places = new Map<string, Map<string, { readonly place: Resolved | undefined }>>();
/** Pointers remembered for a definition. Keys of items make no end of them. */
const MOST = 5000;

/** @param way is told whether the place depends on what the record has on the way */
function follow(
  record: unknown,
  definition: string,
  pointer: string,
  way: { isOfRecord: boolean },
): Resolved | undefined {
  let nodes: ModelNode[] = [refTo(definition)];
  let value: unknown = record;
  for (const step of parsePointer(pointer)) {
    nodes = nodes.flatMap((node) => below(node, value, step, way));
    if (nodes.length === 0) return undefined;
    value = memberOf(value, step);
  }
  const node = nodes[0];
  return node && resolve(model, node);
}

function below(node: ModelNode, value: unknown, step: string, way: { isOfRecord: boolean }): ModelNode[] {
  const { node: shape } = resolve(model, node);
  switch (shape.kind) {
    case "object":
      return Object.hasOwn(shape.properties, step) ? [shape.properties[step] as ModelNode] : [];
    case "map":
      return [shape.values];
    case "array":
      return [shape.items];
    case "tuple":
      return shape.items[Number(step)] ? [shape.items[Number(step)] as ModelNode] : [];
    case "any":
      return [shape];
    case "union": {
      way.isOfRecord = true;
      const tag =
        typeof value === "object" && value !== null ? (value as Record<string, unknown>)[shape.tag] : undefined;
      const meant = shape.branches.filter(({ tags }) => tags.includes(tag as string));
      return (meant.length > 0 ? meant : shape.branches).flatMap(({ name }) => below(refTo(name), value, step, way));
    }
    default:
      return [];
  }
}

function memberOf(value: unknown, step: string): unknown {
  if (Array.isArray(value)) {
    return value.find((item) => item?.key === step) ?? (/^\d+$/.test(step) ? value[Number(step)] : undefined);
  }
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[step] : undefined;
}
