import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isFatal, maxDepth } from "./faults.ts";
import { inspect } from "./inspect.ts";
import { isPlain } from "./scan.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const codes = (text: string): string[] => inspect(encode(text)).map((f) => `${f.code} ${f.pointer}`);

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** JSON texts with the kind of damage that people and programs do to them. */
const damaged = fc
  .tuple(
    fc.json({ stringUnit: fc.constantFrom(...'ab_/é中😀"\\') }),
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.nat(2),
        fc.constantFrom(
          ..."{}[]:,\"'\\ \n\t0123456789.eE+-",
          "true",
          "null",
          "NaN",
          "01",
          "\\ud800",
          "\\u00e9",
          "é",
          "\u0000",
          "//",
          '"a":1,',
          "__proto__",
          ",,",
        ),
      ),
      { maxLength: 3 },
    ),
  )
  .map(([json, edits]) => {
    let text = json;
    for (const [at, cut, add] of edits) {
      const i = text.length === 0 ? 0 : at % (text.length + 1);
      text = text.slice(0, i) + add + text.slice(i + cut);
    }
    return text;
  });

describe("the thorough reader", () => {
  test("refuses exactly what JSON.parse refuses", () => {
    fc.assert(
      fc.property(damaged, (text) => {
        expect(inspect(encode(text)).some((f) => isFatal(f.code))).toBe(!parses(text));
      }),
      { numRuns: 8_000 },
    );
  });

  test("where the quick look is content, it finds nothing", () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const bytes = encode(text);
        if (parses(text) && isPlain(bytes)) expect(inspect(bytes)).toEqual([]);
      }),
      { numRuns: 8_000 },
    );
  });

  test("the quick look is content with ordinary data", () => {
    const record = {
      id: "a/b/c",
      n: [1, 2.5, -3, 1970000000],
      s: 'é "quoted" \\ \n 中',
      o: { a: { a: 1 } },
      t: [{ a: 1 }, { a: 2 }],
    };
    expect(isPlain(encode(JSON.stringify(record, null, 2)))).toBe(true);
  });

  test.each([
    ['{"a":1,"a":2}', ["key-repeated /a"]],
    ['{"a":1,"\\u0061":2,"b":{"a":1}}', ["key-repeated /a"]],
    [
      '{"x":{"__proto__":1,"a/b":[0,{"k":1,"k":1,"k":1}]}}',
      ["key-forbidden /x/__proto__", "key-repeated /x/a~1b/1/k", "key-repeated /x/a~1b/1/k"],
    ],
    ['{"":{"":1,"":2}}', ["key-repeated //"]],
    [
      '["\\ud800","\\udc00","\\ud83d\\ude00","\\ud83d","\\ud83d x\\ude00","\\ud83d\\n"]',
      [
        "text-lone-surrogate /0",
        "text-lone-surrogate /1",
        "text-lone-surrogate /3",
        "text-lone-surrogate /4",
        "text-lone-surrogate /4",
        "text-lone-surrogate /5",
      ],
    ],
    [
      "[1234567890123456,0.1234567890123456,1000000000000000000000,0.10000000000000000000]",
      ["number-not-exact /0", "number-not-exact /1"],
    ],
    [
      "[1e5,1E-400,1e400,-0,0.1,123456789012345]",
      ["number-not-exact /0", "number-not-exact /1", "number-not-exact /2"],
    ],
    [
      "[NaN,Infinity,-Infinity,+1,01,.5,1.,0x1F,nan,1_000]",
      ["/0", "/1", "/2", "/3", "/4", "/5", "/6", "/7", "/8", "/9"].map((p) => `number-not-json ${p}`),
    ],
  ])("%s", (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  test.each([
    ['{"a":1,}', 7, "trailing-comma"],
    ["[1,]", 3, "trailing-comma"],
    ["[1 2]", 3, undefined],
    ['{"a":1 "b":2}', 7, "missing-comma"],
    ["{'a':1}", 1, "single-quote"],
    ["{a:1}", 1, "unquoted-name"],
    ['{"a":None}', 5, "python-literal"],
    ["[1,//x\n2]", 3, "comment"],
    ['{"a":“b”}', 5, "curly-quote"],
    ['["a\u0000b"]', 3, "control-character"],
    ['["a\nb"]', 3, "quote-missing"],
    ['["\\x"]', 3, "bad-escape"],
    ['["\\u12g4"]', 6, "bad-escape"],
    ['{"a":1}}', 7, undefined],
    ["{} {}", 3, undefined],
    ['{"a"', 4, undefined],
    ["", 0, undefined],
  ])("%s is not JSON at %d (%s)", (text, offset, cause) => {
    const faults = inspect(encode(text)).filter((f) => f.code === "json-syntax");
    expect(faults.map((f) => [f.offset, f.cause])).toEqual([[offset, cause]]);
  });

  test("nesting is read to the limit and no deeper, without recursion", () => {
    const nested = (n: number): Uint8Array => encode("[".repeat(n) + "]".repeat(n));
    expect(inspect(nested(maxDepth))).toEqual([]);
    expect(isPlain(nested(maxDepth))).toBe(true);
    expect(inspect(nested(maxDepth + 1)).map((f) => f.code)).toEqual(["nesting-too-deep"]);
    expect(isPlain(nested(maxDepth + 1))).toBe(false);
    expect(inspect(encode('{"a":'.repeat(1_000_000))).map((f) => f.code)).toEqual(["nesting-too-deep"]);
  });

  test("many faults are kept to a thousand and counted on", () => {
    const faults = inspect(encode(`[${"1e1,".repeat(1500)}1]`));
    expect(faults).toHaveLength(1000);
    expect(faults.at(-1)?.more).toBe(500);
  });

  test("an object with very many names is read in reasonable time", () => {
    const names = Array.from({ length: 100_000 }, (_, i) => `"k${i}":${i}`);
    expect(inspect(encode(`{${names.join(",")}}`))).toEqual([]);
    expect(codes(`{${names.join(",")},"k7":1}`)).toEqual(["key-repeated /k7"]);
  });
});
