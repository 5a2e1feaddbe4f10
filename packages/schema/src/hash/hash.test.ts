import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isForgexError } from "../errors.ts";
import { canonicalJson } from "./canonical.ts";
import { contentHash } from "./content-hash.ts";
import { portableSha256Hex, sha256Hex } from "./sha256.ts";

describe("canonical JSON", () => {
  test("the example of RFC 8785", () => {
    const value = {
      numbers: [Number("333333333.33333329"), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: "\u20ac$\u000f\u000aA'\u0042\u0022\u005c\\\"\u002f",
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  test("members are sorted by UTF-16 code units", () => {
    const value = { "\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\ud83d\ude00": 5, "\u0080": 6, "\u00f6": 7 };
    expect(Object.values(JSON.parse(canonicalJson(value)) as object)).toHaveLength(7);
    expect(canonicalJson(value)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
  });

  test("a canonical text is a fixed point and keeps the value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test("the order of members does not matter", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(contentHash(turned)).toBe(contentHash(value));
      }),
    );
  });

  test.each<[string, unknown, string]>([
    ["NaN", { a: [1, Number.NaN] }, "/a/1"],
    ["infinity", Number.NEGATIVE_INFINITY, ""],
    ["a lone surrogate", { a: "x\ud800" }, "/a"],
    ["a lone surrogate in a name", { "\udc00": 1 }, "/\udc00"],
    ["undefined in a list", [undefined], "/0"],
    ["a bigint", { a: 1n }, "/a"],
    ["a date", { a: new Date(0) }, "/a"],
  ])("%s is refused with its place", (_, value, pointer) => {
    try {
      canonicalJson(value);
      expect.unreachable();
    } catch (error) {
      expect(isForgexError(error, "canonical-refused") && error.details?.pointer).toBe(pointer);
    }
  });

  test("a cycle is refused, deep nesting is not", () => {
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    expect(() => canonicalJson(cycle)).toThrow(/cycle/);
    let deep: unknown = 1;
    for (let i = 0; i < 9_999; i += 1) deep = [deep];
    expect(canonicalJson(deep)).toHaveLength(2 * 9_999 + 1);
  });

  test("minus zero is zero, undefined members are absent", () => {
    expect(canonicalJson({ a: -0, b: undefined })).toBe('{"a":0}');
  });
});

describe("SHA-256", () => {
  test("the known answers of FIPS 180-4", () => {
    const abc = new TextEncoder().encode("abc");
    expect(sha256Hex(abc)).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    expect(portableSha256Hex(abc)).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });

  test("the platform's and the portable one agree", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(portableSha256Hex(bytes)).toBe(sha256Hex(bytes));
      }),
    );
  });

  test("contentHash names its algorithm", () => {
    expect(contentHash({})).toBe("sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    expect(contentHash({ a: 1, b: [] })).toMatch(/^sha256:[0-9a-f]{64}$/);
  });
});
