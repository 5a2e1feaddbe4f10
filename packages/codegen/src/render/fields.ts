import { isObject } from "../json.ts";
import type { Annotations, ModelNode } from "../model/node.ts";
import { target } from "../model/node.ts";
import type { Standard } from "../model/standard.ts";
import { reachable } from "./model.ts";
import { BANNER, key, literal, type OutputFile } from "./output.ts";

/**
 * The field table: what the standard says of every field, kept once for each definition. The lookup in
 * packages/schema/src/fields follows the references, so that a record's paths need not be spelled out.
 */
export function renderFields(standard: Standard): OutputFile[] {
  const names = reachable(standard, [...standard.records.map((d) => d.name), "DatasetHeader"]);
  const blocks = [...standard.definitions.values()]
    .filter((d) => names.has(d.name))
    .map((d) => `  ${d.name}: ${definition(standard, d.node)},\n`);
  const text = `${BANNER}

import type { FieldDefinition } from "../fields/types.ts";

/** Every definition that a record leads to. */
export const definitions: Readonly<Record<string, FieldDefinition>> = {
${blocks.join("")}};

/** Record type → its definition; \`dataset\` is the header of a dataset. */
export const roots: Readonly<Record<string, string>> = {
${standard.records.map((d) => `  ${key(d.of)}: ${JSON.stringify(d.name)},\n`).join("")}  dataset: "DatasetHeader",
};
`;
  return [{ path: "packages/schema/src/generated/fields.ts", text }];
}

function definition(standard: Standard, node: ModelNode): string {
  if (node.kind === "union") return literal({ branches: node.branches.map((b) => b.name) });
  if (node.kind !== "object") return literal(field(standard, node));
  const lines = Object.entries(node.properties).map(([name, property]) => {
    const required = node.required.includes(name) ? { required: true } : {};
    return `      ${key(name)}: ${literal({ ...field(standard, property), ...required })},\n`;
  });
  return `{\n    fields: {\n${lines.join("")}    },\n  }`;
}

function field(standard: Standard, node: ModelNode): object {
  const about: Annotations = node;
  const end = target(standard.nodes, node);
  const [example] = about.examples ?? [];
  const inner = node.kind === "array" ? node.items : undefined;
  return {
    title: about.title,
    description: about.description,
    json: jsonType(end),
    of: node.kind === "ref" ? node.name : undefined,
    codelist: about.codelist ?? end.codelist ?? (inner && (inner.codelist ?? target(standard.nodes, inner).codelist)),
    refersTo: about.refersTo ?? inner?.refersTo,
    expected: about.expected,
    unitDimension: about.unitDimension,
    table: about.table?.as,
    example: isObject(example) || Array.isArray(example) ? undefined : example,
    deprecated: about.deprecated,
    items:
      node.kind === "array"
        ? field(standard, node.items)
        : node.kind === "tuple"
          ? node.items.map((i) => field(standard, i))
          : undefined,
    values: node.kind === "map" ? field(standard, node.values) : undefined,
  };
}

function jsonType(node: ModelNode): string {
  switch (node.kind) {
    case "enum":
      return typeof node.values[0];
    case "number":
      return node.whole ? "integer" : "number";
    case "string":
    case "boolean":
    case "any":
      return node.kind;
    case "array":
    case "tuple":
      return "array";
    default:
      return "object";
  }
}
