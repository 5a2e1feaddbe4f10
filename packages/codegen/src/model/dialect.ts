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
