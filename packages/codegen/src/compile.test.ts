import { describe, expect, test } from "vitest";
import { compile } from "./compile.ts";
import type { JsonObject } from "./json.ts";

describe("compile", () => {
  const cases: readonly [string, JsonObject, unknown[], unknown[]][] = [
    ["integer", { type: "integer", minimum: 1 }, [1, 1.0, 1e300], [0, 1.5, "1", true, Number.NaN, null]],
    ["exclusive bounds", { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 }, [0.5], [0, 1]],
    [
      "lengths in code points",
      { type: "string", minLength: 2, maxLength: 3 },
      ["😀😀", "abc", "😀😀😀"],
      ["😀", "abcd"],
    ],
    ["pattern with the flag u", { type: "string", pattern: "^.$" }, ["😀", "a"], ["", "ab", "\n"]],
    ["pattern that is searched", { type: "string", pattern: "b" }, ["abc"], ["ac"]],
    [
      "closed object",
      { type: "object", properties: { a: {} }, required: ["a"], additionalProperties: false },
      [{ a: null }],
      [{}, { a: 1, b: 1 }, [], null],
    ],
    [
      "a name that every object inherits",
      {
        type: "object",
        properties: { toString: { type: "string" } },
        required: ["toString"],
        additionalProperties: false,
      },
      [{ toString: "x" }],
      [{}],
    ],
    [
      "map",
      { type: "object", propertyNames: { type: "string", pattern: "^a" }, additionalProperties: { type: "number" } },
      [{}, { ab: 1 }],
      [{ b: 1 }, { a: "1" }, []],
    ],
    [
      "set",
      { type: "array", items: { type: "string" }, uniqueItems: true, minItems: 1 },
      [["a", "b"]],
      [[], ["a", "a"], ["a", 1]],
    ],
    [
      "large set",
      { type: "array", items: { type: "string" }, uniqueItems: true },
      [[..."abcdefghijklmnop"]],
      [[..."abcdefghijklmnoa"]],
    ],
    [
      "tuple",
      { type: "array", prefixItems: [{ type: "string" }, {}], items: false, minItems: 2 },
      [["a", null]],
      [["a"], ["a", 1, 2], [1, 1]],
    ],
    ["enum", { enum: ["a", 1, true] }, ["a", 1, true], ["1", 0, false, null]],
    [
      "recursion",
      { type: "object", properties: { next: { $ref: "#" } }, additionalProperties: false },
      [{}, { next: { next: {} } }],
      [{ next: { other: {} } }, { next: null }],
    ],
    ["definitions with odd names", { $ref: "#/$defs/a~1b%25", $defs: { "a/b%": { type: "boolean" } } }, [true], [1]],
  ];
  test.each(cases)("%s", (_what, schema, fit, unfit) => {
    const { check } = compile(schema);
    for (const value of fit) expect(check(value), JSON.stringify(value)).toBe(true);
    for (const value of unfit) expect(check(value), JSON.stringify(value)).toBe(false);
  });

  test.each(cases)("%s, from bytes", (_what, schema, fit, unfit) => {
    const { checkBytes } = compile(schema);
    const accepts = (value: unknown): boolean => {
      const text = JSON.stringify(value);
      const bytes = new TextEncoder().encode(` ${text} `);
      return checkBytes(bytes, 1) === bytes.length - 1;
    };
    for (const value of unfit) expect(accepts(value), JSON.stringify(value)).toBe(false);
    // In doubt are, among these, only a number with an exponent and a pattern's characters beyond ASCII.
    expect(fit.filter(accepts).length).toBeGreaterThanOrEqual(fit.length - 1);
  });

  test("a key that the prototype was given does not count as the object's", () => {
    const { check } = compile({ type: "object", properties: { a: {} }, required: ["a"], additionalProperties: false });
    expect(check(Object.create({ a: 1 }))).toBe(false);
    expect(check(Object.assign(Object.create({ other: 1 }), { a: 1 }))).toBe(true);
    expect(check(JSON.parse('{"a":1,"__proto__":1}'))).toBe(false);
  });

  test("what is outside the dialect is refused", () => {
    expect(() => compile({ type: "string", format: "date" })).toThrow("format is not allowed here");
    expect(() => compile({ type: "array", uniqueItems: true })).toThrow("uniqueItems cannot be enforced");
    expect(() => compile({ minimum: 1 })).toThrow("minimum is not allowed here");
    expect(() => compile({ type: "object", properties: {} })).toThrow("must be closed");
    expect(() => compile({ $ref: "https://example.org/other" })).toThrow("names no definition");
  });
});
