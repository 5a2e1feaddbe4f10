import type { Annotations, ModelNode } from "../model/node.ts";
import type { Definition, Standard } from "../model/standard.ts";
import { BANNER, key, literal } from "./output.ts";

/**
 * The structure as data (`Model` of packages/validators/src/structure/model.ts), a definition a line: what the
 * explaining pass walks. Descriptions stay only where a message may need them.
 */
export function renderModel(standard: Standard, definitions: ReadonlySet<string>): string {
  const lines = [...standard.definitions.values()]
    .filter((d) => definitions.has(d.name))
    .map((d) => `    ${d.name}: ${literal(explained(d.node, d))},\n`);
  return `${BANNER}

import type { Model } from "../../structure/model.ts";

export const model: Model = {
  definitions: {
${lines.join("")}  },
  records: {
${standard.records.map((d) => `    ${key(d.of)}: ${JSON.stringify(d.name)},\n`).join("")}  },
};
`;
}

/** Names of some definitions and of everything that they lead to. */
export function reachable(standard: Standard, roots: Iterable<string>): Set<string> {
  const names = new Set(roots);
  for (const name of names) {
    const node = standard.nodes.get(name);
    if (node) for (const next of referenced(node)) names.add(next);
  }
  return names;
}

export function referenced(node: ModelNode): string[] {
  switch (node.kind) {
    case "ref":
      return [node.name];
    case "object":
      return Object.values(node.properties).flatMap(referenced);
    case "map":
      return [...referenced(node.names), ...referenced(node.values)];
    case "array":
      return referenced(node.items);
    case "tuple":
      return node.items.flatMap(referenced);
    case "union":
      return node.branches.map((b) => b.name);
    default:
      return [];
  }
}

/** A node with the annotations that explanations and rules use. */
function explained(node: ModelNode, definition?: Definition): object {
  const { title, description, examples, codelist, refersTo, expected, unitDimension, deprecated, table, ...shape } =
    node as ModelNode & Annotations;
  const describes = definition !== undefined || (node.kind === "string" && node.pattern !== undefined);
  const example = examples?.[0];
  const about = {
    title,
    description: describes ? description : undefined,
    example: typeof example === "object" ? undefined : example,
    codelist,
    refersTo,
    expected,
    unitDimension,
    deprecated,
  };
  return { ...inner(shape as ModelNode), ...about };
}

function inner(node: ModelNode): object {
  switch (node.kind) {
    case "object":
      return {
        ...node,
        properties: Object.fromEntries(Object.entries(node.properties).map(([k, v]) => [k, explained(v)])),
      };
    case "map":
      return { ...node, names: explained(node.names), values: explained(node.values) };
    case "array":
      return { ...node, items: explained(node.items) };
    case "tuple":
      return { ...node, items: node.items.map((i) => explained(i)) };
    default:
      return node;
  }
}
