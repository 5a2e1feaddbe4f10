import * as v from "valibot";
import { byType, schemaOf, types } from "./_schemas.mjs";

/** A Valibot schema from a JSON Schema of our dialect: what a person would write by hand. */
function from(schema, defs, known) {
  if (schema.$ref) {
    const name = schema.$ref.replace("#/$defs/", "");
    return v.lazy(() => (known[name] ??= from(defs[name], defs, known)));
  }
  if (schema.enum) return v.picklist(schema.enum);
  if ("const" in schema) return v.literal(schema.const);
  if (schema.oneOf) return v.union(schema.oneOf.map((branch) => from(branch, defs, known)));
  const inner = (part) => from(part, defs, known);
  switch (schema.type) {
    case "string":
      return v.pipe(
        v.string(),
        ...[
          schema.minLength > 0 && v.minLength(schema.minLength),
          schema.maxLength !== undefined && v.maxLength(schema.maxLength),
          schema.pattern !== undefined && v.regex(new RegExp(schema.pattern, "u")),
        ].filter(Boolean),
      );
    case "number":
    case "integer":
      return v.pipe(
        v.number(),
        ...[
          schema.type === "integer" && v.integer(),
          schema.minimum !== undefined && v.minValue(schema.minimum),
          schema.maximum !== undefined && v.maxValue(schema.maximum),
          schema.exclusiveMinimum !== undefined && v.gtValue(schema.exclusiveMinimum),
          schema.exclusiveMaximum !== undefined && v.ltValue(schema.exclusiveMaximum),
        ].filter(Boolean),
      );
    case "boolean":
      return v.boolean();
    case "array":
      if (schema.prefixItems) return v.strictTuple(schema.prefixItems.map(inner));
      return v.pipe(
        v.array(inner(schema.items)),
        v.minLength(schema.minItems ?? 0),
        ...[
          schema.maxItems !== undefined && v.maxLength(schema.maxItems),
          schema.uniqueItems && v.check((items) => new Set(items).size === items.length),
        ].filter(Boolean),
      );
    case "object": {
      if (!schema.properties) return v.record(inner(schema.propertyNames), inner(schema.additionalProperties));
      const required = schema.required ?? [];
      const entries = Object.entries(schema.properties);
      return v.strictObject(
        Object.fromEntries(
          entries.map(([name, part]) => [name, required.includes(name) ? inner(part) : v.optional(inner(part))]),
        ),
      );
    }
    default:
      return v.unknown();
  }
}

const schemas = types.map((type) => {
  const { $defs, ...schema } = schemaOf(type);
  return [type, from(schema, $defs ?? {}, {})];
});
export const check = byType(
  Object.fromEntries(schemas.map(([type, schema]) => [type, (value) => v.is(schema, value)])),
);
