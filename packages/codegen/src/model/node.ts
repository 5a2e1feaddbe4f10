/**
 * The structure of the standard as the renderers see it: one node for each schema, keywords checked, references by
 * definition name. The nodes that the explaining pass of @forgex/validators walks
 * (packages/validators/src/structure/model.ts) are these with fewer annotations.
 */

/** How a property flattens into a table, where its shape does not say so. */
export interface TableHint {
  readonly as: "columns" | "sheet" | "cell";
}

/** Keywords that say something about a value without restricting it. */
export interface Annotations {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly deprecated?: true;
  readonly codelist?: string;
  readonly refersTo?: readonly string[];
  readonly expected?: true;
  readonly unitDimension?: string;
  readonly table?: TableHint;
}

export type Primitive = string | number | boolean;

export interface AnyNode extends Annotations {
  readonly kind: "any";
}
export interface RefNode extends Annotations {
  readonly kind: "ref";
  readonly name: string;
}
export interface StringNode extends Annotations {
  readonly kind: "string";
  /** Lengths count Unicode code points. */
  readonly minLength?: number;
  readonly maxLength?: number;
  /** Searched, not anchored, with the flag `u`. */
  readonly pattern?: string;
}
export interface NumberNode extends Annotations {
  readonly kind: "number";
  /** No fraction: `type: integer`. */
  readonly whole?: true;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
}
export interface BooleanNode extends Annotations {
  readonly kind: "boolean";
}
/** `enum`, and `const` as an enum of one. */
export interface EnumNode extends Annotations {
  readonly kind: "enum";
  readonly values: readonly Primitive[];
}
/** A closed object. */
export interface ObjectNode extends Annotations {
  readonly kind: "object";
  readonly properties: Readonly<Record<string, ModelNode>>;
  readonly required: readonly string[];
}
/** An object whose keys are data. */
export interface MapNode extends Annotations {
  readonly kind: "map";
  readonly names: StringNode | EnumNode | RefNode;
  readonly values: ModelNode;
}
export interface ArrayNode extends Annotations {
  readonly kind: "array";
  readonly items: ModelNode;
  readonly minItems: number;
  readonly maxItems?: number;
  readonly unique?: true;
}
/** `prefixItems` with `items: false` and as many `minItems`. */
export interface TupleNode extends Annotations {
  readonly kind: "tuple";
  readonly items: readonly ModelNode[];
}
/** `oneOf` with a discriminator. */
export interface UnionNode extends Annotations {
  readonly kind: "union";
  readonly tag: string;
  readonly branches: readonly UnionBranch[];
}
export interface UnionBranch {
  readonly tags: readonly string[];
  readonly name: string;
}

export type ModelNode =
  | AnyNode
  | RefNode
  | StringNode
  | NumberNode
  | BooleanNode
  | EnumNode
  | ObjectNode
  | MapNode
  | ArrayNode
  | TupleNode
  | UnionNode;

/** Definition nodes by type name: what a checker needs to follow a RefNode. */
export type NodeTable = ReadonlyMap<string, ModelNode>;

/** The node that a chain of references ends in. */
export function target(table: NodeTable, node: ModelNode): Exclude<ModelNode, RefNode> {
  let at = node;
  for (let hops = 0; at.kind === "ref"; hops++) {
    const next = table.get(at.name);
    if (next === undefined || hops > table.size) throw new TypeError(`${at.name} leads to no definition`);
    at = next;
  }
  return at;
}
