import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isForgexError } from "../errors.ts";
import { ancestors, formatPointer, getPointer, isWithin, parentPointer, parsePointer } from "./json-pointer.ts";

describe("JSON Pointer", () => {
  test("the examples of RFC 6901", () => {
    const doc = {
      foo: ["bar", "baz"],
      "": 0,
      "a/b": 1,
      "c%d": 2,
      "e^f": 3,
      "g|h": 4,
      "i\\j": 5,
      'k"l': 6,
      " ": 7,
      "m~n": 8,
    };
    const expected: [string, unknown][] = [
      ["", doc],
      ["/foo", doc.foo],
      ["/foo/0", "bar"],
      ["/", 0],
      ["/a~1b", 1],
      ["/c%d", 2],
      ["/e^f", 3],
      ["/g|h", 4],
      ["/i\\j", 5],
      ['/k"l', 6],
      ["/ ", 7],
      ["/m~0n", 8],
    ];
    for (const [pointer, value] of expected) expect(getPointer(doc, pointer)).toEqual(value);
  });

  test("parse and format are inverse", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" })), (steps) => {
        expect(parsePointer(formatPointer(steps))).toEqual(steps);
      }),
    );
  });

  test.each(["a", "a/b", "/~", "/a~2"])("%j is refused", (pointer) => {
    let code: unknown;
    try {
      parsePointer(pointer);
    } catch (error) {
      code = isForgexError(error) ? error.code : error;
    }
    expect(code).toBe("pointer-malformed");
  });

  test("only own members and true indexes are found", () => {
    expect(getPointer({}, "/constructor")).toBeUndefined();
    expect(getPointer([1, 2], "/01")).toBeUndefined();
    expect(getPointer([1, 2], "/length")).toBeUndefined();
    expect(getPointer({ a: null }, "/a/b")).toBeUndefined();
  });

  test("ancestors, parents and containment agree", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (steps) => {
        const pointer = formatPointer(steps);
        const chain = ancestors(pointer);
        expect(chain).toHaveLength(steps.length + 1);
        expect(chain.at(-1)).toBe(pointer);
        expect(chain.at(-2)).toBe(parentPointer(pointer));
        for (const a of chain) expect(isWithin(pointer, a)).toBe(true);
      }),
    );
    expect(isWithin("/ab", "/a")).toBe(false);
    expect(ancestors("/")).toEqual(["", "/"]);
  });
});
