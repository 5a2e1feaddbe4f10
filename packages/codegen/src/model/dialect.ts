/**
 * The dialect of JSON Schema 2020-12 that the standard is written in. What is not in these tables is refused, so that
 * no keyword is ever silently without effect.
 */

/** Allowed wherever a schema stands. They restrict nothing. */
export const ANNOTATIONS = [
  "title",
  "description",
  "examples",
  "deprecated",
  "codelist",
  "refersTo",
  "expected",
  "unitDimension",
  "table",
] as const;

/** Allowed at the root of a file only. */
export const ROOT = ["$schema", "$id", "$defs"] as const;

/** What may stand beside `type`, `enum`, `const`, `oneOf` or `$ref`. */
export const SHAPES = {
  ref: ["$ref"],
  enum: ["type", "enum"],
  const: ["type", "const"],
  union: ["type", "oneOf", "discriminator"],
  string: ["type", "pattern", "minLength", "maxLength"],
  number: ["type", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"],
  boolean: ["type"],
  array: ["type", "items", "minItems", "maxItems", "uniqueItems"],
  tuple: ["type", "prefixItems", "items", "minItems", "maxItems"],
  object: ["type", "properties", "required", "additionalProperties"],
  map: ["type", "propertyNames", "additionalProperties"],
  any: [],
} as const satisfies Record<string, readonly string[]>;

/** Every keyword of the dialect, sorted. `allOf` and `unevaluatedProperties` stand at a record root alone. */
export const KEYWORDS: readonly string[] = [
  ...new Set<string>([...ANNOTATIONS, ...ROOT, ...Object.values(SHAPES).flat(), "allOf", "unevaluatedProperties"]),
].sort();

/** The official metaschema that every file names. */
export const METASCHEMA = "https://json-schema.org/draft/2020-12/schema";

/** The `$id` of a file is this and its path below schemas/. */
export const BASE = "https://w3id.org/forgex/1.0/";

/** What each keyword does here, for the page of the reference. */
export const MEANING: Readonly<Record<string, string>> = {
  $defs: "Definitions of the file; their names are PascalCase and unique over the whole standard.",
  $id: `\`${BASE}\` and the path below \`schemas/\`. Nothing is fetched from there.`,
  $ref: "Relative to the file, or `#/$defs/Name`. Only annotations may stand beside it.",
  $schema: `Always \`${METASCHEMA}\`.`,
  additionalProperties: "`false` closes an object; a schema, together with `propertyNames`, makes a map.",
  allOf: "At a record root alone, with one `$ref` to the common fields.",
  codelist:
    "Ours: the codelist of the value. A closed list is an `enum` as well; an unknown code of an open list is a warning.",
  const: "A string, number or boolean.",
  deprecated: "Still right, and no longer to be written.",
  description: "What it means, in a sentence or two.",
  discriminator:
    "`{ propertyName }`: which property tells the branches of a `oneOf` apart. Informative for other validators.",
  enum: "Strings, numbers or booleans.",
  examples: "At least one on every property.",
  exclusiveMaximum: "As in JSON Schema.",
  exclusiveMinimum: "As in JSON Schema.",
  expected: "Ours: a good record has this property; checked by the rule `value-expected`.",
  items: "One schema for all items; `false` after `prefixItems`.",
  maxItems: "As in JSON Schema.",
  maxLength: "In Unicode code points.",
  maximum: "As in JSON Schema.",
  minItems: "At least 1 in the standard: an empty list is absent.",
  minLength: "In Unicode code points.",
  minimum: "As in JSON Schema.",
  oneOf: "A union: each branch is a `$ref` to a closed object that requires the discriminator as a `const` or `enum`.",
  pattern:
    "ECMAScript with the flag `u`, searched unless anchored. Patterns do what `format` would leave to each validator.",
  prefixItems: "A tuple, with `items: false` and as many `minItems`.",
  properties: "The members of a closed object.",
  propertyNames: "A string schema for the keys of a map.",
  refersTo: "Ours: the record types that an id may refer to.",
  required: "Only what may never be withheld.",
  table: "Ours: `{ as }` says how a value flattens into a table (`columns`, `sheet`, `cell`) where its shape does not.",
  title: "What a spreadsheet heading says. It never names a type.",
  type: "One of string, number, integer, boolean, array, object.",
  unevaluatedProperties: "`false` at a record root, beside `allOf`.",
  uniqueItems: "On lists of strings: they are sets.",
  unitDimension: "Ours: the dimension that the unit of a quantity must have.",
};
