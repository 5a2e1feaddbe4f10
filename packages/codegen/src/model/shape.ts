import type { ModelNode } from "./node.ts";

/** A node as a canonical text without its annotations: two nodes with one text accept the same values. */
export function shapeText(node: ModelNode): string {
  switch (node.kind) {
    case "any":
    case "boolean":
      return node.kind;
    case "ref":
      return `ref ${node.name}`;
    case "enum":
      return `enum ${JSON.stringify(node.values)}`;
    case "string":
      return `string ${JSON.stringify([node.minLength, node.maxLength, node.pattern])}`;
    case "number":
      return `number ${JSON.stringify([node.whole, node.minimum, node.maximum, node.exclusiveMinimum, node.exclusiveMaximum])}`;
    case "array":
      return `array ${JSON.stringify([node.minItems, node.maxItems, node.unique])} of ${shapeText(node.items)}`;
    case "tuple":
      return `tuple [${node.items.map(shapeText).join("; ")}]`;
    case "map":
      return `map {${shapeText(node.names)}: ${shapeText(node.values)}}`;
    case "object":
      return `object ${JSON.stringify(node.required)} {${Object.entries(node.properties)
        .map(([k, v]) => `${JSON.stringify(k)}: ${shapeText(v)}`)
        .join("; ")}}`;
    case "union":
      return `union ${node.tag} [${node.branches.map((b) => b.name).join(", ")}]`;
  }
}
