import { parsePointer } from "@forgex/schema";
import { model } from "../generated/built/model.ts";
import type { ModelNode } from "../structure/model.ts";
import { type Resolved, resolve } from "../structure/resolve.ts";
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
  let nodes: ModelNode[] = [{ kind: "ref", name: definitionOf(record) }];
  let value: unknown = record;
  for (const step of parsePointer(pointer)) {
    nodes = nodes.flatMap((node) => below(node, value, step));
    if (nodes.length === 0) return undefined;
    value = memberOf(value, step);
  }
  const node = nodes[0];
  return node && resolve(model, node);
}

function below(node: ModelNode, value: unknown, step: string): ModelNode[] {
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
      const tag =
        typeof value === "object" && value !== null ? (value as Record<string, unknown>)[shape.tag] : undefined;
      const meant = shape.branches.filter(({ tags }) => tags.includes(tag as string));
      return (meant.length > 0 ? meant : shape.branches).flatMap(({ name }) =>
        below({ kind: "ref", name }, value, step),
      );
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
