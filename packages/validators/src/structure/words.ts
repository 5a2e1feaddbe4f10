import type { Shape } from "./resolve.ts";

/** JSON's name for what a value is. */
export type Kind = "string" | "number" | "boolean" | "null" | "array" | "object" | "absent";

/** The kind of a value. */
export function kindOf(value: unknown): Kind {
  if (value === undefined) return "absent";
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  const type = typeof value;
  return type === "string" || type === "number" || type === "boolean" ? type : "object";
}

const PLAIN: Record<Kind, string> = {
  string: "text",
  number: "a number",
  boolean: "true or false",
  null: "null",
  array: "a list",
  object: "an object",
  absent: "nothing",
};

/** A kind in words for people who do not write JSON. */
export const kindWords = (kind: Kind): string => PLAIN[kind];

/** A word with its indefinite article. */
export function article(words: string): string {
  return `${/^[aeiou]/i.test(words) && !/^(?:u[tsn]|eu|one)/i.test(words) ? "an" : "a"} ${words}`;
}

/** The kind of value that a schema asks for. */
export function kindWanted(shape: Shape): Kind | undefined {
  switch (shape.kind) {
    case "string":
    case "number":
    case "boolean":
      return shape.kind;
    case "enum":
      return typeof shape.values[0] as Kind;
    case "array":
    case "tuple":
      return "array";
    case "object":
    case "map":
    case "union":
      return "object";
    case "any":
      return undefined;
  }
}

/** Names joined as in a sentence: `a, b or c`. */
export function orList(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? "";
  return `${names.slice(0, -1).join(", ")} or ${names[names.length - 1]}`;
}
