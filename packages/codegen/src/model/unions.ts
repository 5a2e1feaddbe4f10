import { SourceError } from "../errors.ts";
import type { ModelNode, NodeTable, UnionBranch, UnionNode } from "./node.ts";
import { target } from "./node.ts";
import type { Place } from "./parse.ts";

/** The node with the tags of every branch of every union in it. */
export function resolveUnions(node: ModelNode, table: NodeTable, place: Place): ModelNode {
  const again = (n: ModelNode): ModelNode => resolveUnions(n, table, place);
  switch (node.kind) {
    case "object":
      return {
        ...node,
        properties: Object.fromEntries(Object.entries(node.properties).map(([k, v]) => [k, again(v)])),
      };
    case "map":
      return { ...node, values: again(node.values) };
    case "array":
      return { ...node, items: again(node.items) };
    case "tuple":
      return { ...node, items: node.items.map(again) };
    case "union":
      return { ...node, branches: tagBranches(node, table, place) };
    default:
      return node;
  }
}

function tagBranches(union: UnionNode, table: NodeTable, place: Place): UnionBranch[] {
  const wrong = (message: string): SourceError =>
    new SourceError("keyword-value-wrong", place.file, place.pointer, message);
  const seen = new Set<string>();
  return union.branches.map(({ name }) => {
    const branch = target(table, { kind: "ref", name });
    const property = branch.kind === "object" ? branch.properties[union.tag] : undefined;
    const values = property ? target(table, property) : undefined;
    const required = branch.kind === "object" && branch.required.includes(union.tag);
    if (values?.kind !== "enum" || !required || values.values.some((v) => typeof v !== "string"))
      throw wrong(`branch ${name} must require ${union.tag} and give it a const or an enum of strings`);
    const tags = values.values as string[];
    for (const tag of tags) {
      if (seen.has(tag)) throw wrong(`two branches have ${union.tag} ${tag}`);
      seen.add(tag);
    }
    return { tags, name };
  });
}
