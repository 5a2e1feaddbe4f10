/**
 * The standard's structure as data: what the explaining pass walks when the compiled check has said no.
 * The value itself is generated into `src/generated/built/model.ts` by packages/codegen.
 */

/** What a schema says about a value besides its shape. A `$ref` carries what its own place says, over what its target says. */
export interface Annotations {
  /** What a spreadsheet heading would say. */
  readonly title?: string;
  /** In prose; only on definitions and on strings with a pattern, where a message may need it. */
  readonly description?: string;
  /** The first example of the schema. */
  readonly example?: unknown;
  /** Name of the codelist that the value is taken from; closed lists are enums as well. */
  readonly codelist?: string;
  /** Record types that the id may refer to. */
  readonly refersTo?: readonly string[];
  /** A good record has this property. */
  readonly expected?: true;
  /** Dimension that the unit must have. */
  readonly unitDimension?: string;
  readonly deprecated?: true;
}

/** Any JSON value. */
export interface AnyNode extends Annotations {
  readonly kind: "any";
}

/** The definition of that name in `Model.definitions`. */
export interface RefNode extends Annotations {
  readonly kind: "ref";
  readonly name: string;
}

/** Lengths count Unicode code points; the pattern is searched with the flag `u`. */
export interface StringNode extends Annotations {
  readonly kind: "string";
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
}

/** A finite number; `whole` ones have no fraction. */
export interface NumberNode extends Annotations {
  readonly kind: "number";
  readonly whole?: true;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
}

export interface BooleanNode extends Annotations {
  readonly kind: "boolean";
}

/** One of these values and nothing else; one value is what the schema calls `const`. */
export interface EnumNode extends Annotations {
  readonly kind: "enum";
  readonly values: readonly (string | number | boolean)[];
}

/** A closed object. */
export interface ObjectNode extends Annotations {
  readonly kind: "object";
  readonly properties: Readonly<Record<string, ModelNode>>;
  readonly required: readonly string[];
}

/** An object with free keys: each name matches `names`, each value `values`. */
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
  /** A set: no value twice. Its items are strings. */
  readonly unique?: true;
}

/** An array with one node a place and nothing after. */
export interface TupleNode extends Annotations {
  readonly kind: "tuple";
  readonly items: readonly ModelNode[];
}

/** An object whose property `tag` says which branch it is; each branch is an object definition. */
export interface UnionNode extends Annotations {
  readonly kind: "union";
  readonly tag: string;
  readonly branches: readonly { readonly tags: readonly string[]; readonly name: string }[];
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

export interface Model {
  /** Every definition of the standard by its type name. */
  readonly definitions: Readonly<Record<string, ModelNode>>;
  /** Record type → name of its definition; each is an object with the common fields inlined. */
  readonly records: Readonly<Record<string, string>>;
}
