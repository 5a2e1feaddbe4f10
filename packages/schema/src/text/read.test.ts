import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bytesOf } from "../located.ts";
import { formatPointer, getPointer } from "../pointer/json-pointer.ts";
import { readText, recordReader, recordTexts } from "./read.ts";
import { brief, pieces, readAll } from "./testing.ts";
import { writeJson, writeNdjson } from "./write.ts";

const header = { forgex: "1.0", id: "x/dataset/y", publisher: "x" };
const a = { type: "facility", id: "x/facility/a" };
const b = { type: "facility", id: "x/facility/b" };

describe("the form is known by the content", () => {
  const dataset = { ...header, records: [a, b] };
  const expected = [
    ["header", header],
    ["record", a],
    ["record", b],
  ];
  const [h, x, y] = [header, a, b].map((v) => JSON.stringify(v));
  test.each([
    ["NDJSON", `${h}\n${x}\n${y}\n`],
    ["NDJSON without a last line end", `${h}\n${x}\n${y}`],
    ["NDJSON with CRLF, blank lines and spaces", `\r\n${h} \r\n\r\n  ${x}\r\n\t${y}\r\n\r\n`],
    ["a dataset on one line", JSON.stringify(dataset)],
    ["a dataset over many lines", JSON.stringify(dataset, null, 2)],
    ["a dataset with CRLF", JSON.stringify(dataset, null, 2).replaceAll("\n", "\r\n")],
    ["a dataset with a byte order mark", `\ufeff${JSON.stringify(dataset)}`],
    ["an array that begins with a header", JSON.stringify([header, a, b])],
    ["values one after another", `${h}${x}  ${y}`],
    ["values over many lines, one after another", [header, a, b].map((v) => JSON.stringify(v, null, 2)).join("\n")],
    ["joined files, each with its mark", `\ufeff${h}\n\ufeff${x}\n\ufeff${y}\n`],
    ["a dataset as one line of NDJSON", `${h}\n${JSON.stringify({ forgex: "1.0", records: [] })}\n${x}\n${y}`],
  ])("%s", async (name, text) => {
    for (const size of [1, 2, 3, 7, 1000]) {
      const read = (await brief(text, { size })).filter(([role, v]) => role !== "header" || (v as { id?: string }).id);
      expect([name, size, read.map((r) => r.slice(0, 2))]).toEqual([name, size, expected]);
      expect(read.every((r) => r.length === 3)).toBe(true);
    }
  });

  test("a lone record and a top-level array", async () => {
    expect(await brief(JSON.stringify(a, null, 2))).toEqual([["record", a, "1:1"]]);
    expect(await brief('[{"a":1},\n {"b":[2]}]')).toEqual([
      ["record", { a: 1 }, "1:2"],
      ["record", { b: [2] }, "2:2"],
    ]);
    expect(await brief("[]")).toEqual([]);
  });

  test("records keep their index and headers have none", async () => {
    const read = await readAll(`${h}\n${x}\n{]\n${y}`);
    expect(read.map((r) => r.index)).toEqual([-1, 0, 1, 2]);
    expect(read.every((r) => r.source === "x.json")).toBe(true);
  });

  test("UTF-16 is read and told, with and without a mark", async () => {
    const utf16 = (text: string, little: boolean): Uint8Array => {
      const out = new Uint8Array(text.length * 2);
      for (let i = 0; i < text.length; i += 1) {
        const unit = text.charCodeAt(i);
        out[2 * i + (little ? 0 : 1)] = unit & 0xff;
        out[2 * i + (little ? 1 : 0)] = unit >> 8;
      }
      return out;
    };
    const text = `{"forgex":"1.0"}\n{"name":"Zoë 中 😀"}\n`;
    for (const little of [true, false]) {
      for (const mark of ["", "\ufeff"]) {
        for (const size of [1, 3, 100]) {
          const read = await readAll(utf16(mark + text, little), { size });
          expect(read.map((r) => r.value)).toEqual([{ forgex: "1.0" }, { name: "Zoë 中 😀" }]);
          expect(read[0]?.findings).toMatchObject([
            { code: "encoding-utf16", severity: "note", facts: { encoding: little ? "UTF-16LE" : "UTF-16BE" } },
          ]);
          expect(read[1]?.position).toEqual({ source: "x.json", line: 2, column: 1 });
          expect(read[1]?.findings).toBeUndefined();
        }
      }
      expect(await brief(utf16('["x\ud800y"]', little), { size: 3 })).toEqual([
        ["record", "x\ud800y", "1:2", "encoding-utf16@1:2", "text-lone-surrogate@1:4"],
      ]);
    }
  });
});

describe("bad text is told where it is, and reading goes on", () => {
  test.each<[string, string, unknown[][], string?]>([
    ["nothing", "", [["header", undefined, "1:1", "file-empty@1:1"]]],
    ["white space", " \n\t\r\n", [["header", undefined, "3:1", "file-empty@3:1"]]],
    ["a mark and nothing", "\ufeff", [["header", undefined, "1:1", "file-empty@1:1"]]],
    ["no JSON at all", "name,country\nThacker Pass,US\n", [["record", undefined, "1:1", "json-syntax@1:1"]]],
    [
      "a page of HTML",
      "<!DOCTYPE html>\n<html>\n{}</html>",
      [
        ["record", undefined, "1:1", "json-syntax@1:1"],
        ["record", undefined, "3:1", "json-syntax@3:3"],
      ],
    ],
    ["truncated", '{"a":{"b":[1,', [["record", undefined, "1:1", "json-truncated@1:14"]]],
    ["truncated in a text", '{"a":"b', [["record", undefined, "1:1", "json-truncated@1:8"]]],
    [
      "truncated between records",
      '{"records":[{"a":1},',
      [
        ["header", {}, "1:1"],
        ["record", { a: 1 }, "1:13"],
        ["header", undefined, "1:21", "json-truncated@1:21"],
      ],
    ],
    [
      "truncated after records",
      '{"records":[]',
      [
        ["header", {}, "1:1"],
        ["header", undefined, "1:14", "json-truncated@1:14"],
      ],
    ],
    [
      "truncated within a record",
      '{"records":[\n{"a":1},\n{"b":"x',
      [
        ["header", {}, "1:1"],
        ["record", { a: 1 }, "2:1"],
        ["record", undefined, "3:1", "json-truncated@3:8"],
      ],
    ],
    [
      "a broken line",
      '{"a":1}\n{"b":}\n{"c":3}\n',
      [
        ["record", { a: 1 }, "1:1"],
        ["record", undefined, "2:1", "json-syntax@2:6"],
        ["record", { c: 3 }, "3:1"],
      ],
    ],
    [
      "a broken first line",
      '{"a":"1\n{"b":2}\n{"c":3}',
      [
        ["record", undefined, "1:1", "json-syntax@1:8"],
        ["record", { b: 2 }, "2:1"],
        ["record", { c: 3 }, "3:1"],
      ],
    ],
    [
      "an unclosed first line",
      '{"a":{"x":1}\n{"b":2}\n',
      [
        ["record", undefined, "1:1", "json-syntax@1:13"],
        ["record", { b: 2 }, "2:1"],
      ],
    ],
    [
      "a first line cut after a colon, by name",
      '{"a":\n{"b":2}\n',
      [
        ["record", undefined, "1:1", "json-syntax@1:6"],
        ["record", { b: 2 }, "2:1"],
      ],
      "x.ndjson",
    ],
    [
      "lines of rubbish in NDJSON",
      'oops\n{"b":2}\nagain\n',
      [
        ["record", undefined, "1:1", "json-syntax@1:1"],
        ["record", { b: 2 }, "2:1"],
        ["record", undefined, "3:1", "json-syntax@3:1"],
      ],
    ],
    [
      "the last line truncated",
      '{"a":1}\n{"b":',
      [
        ["record", { a: 1 }, "1:1"],
        ["record", undefined, "2:1", "json-truncated@2:6"],
      ],
    ],
    [
      "a quote forgotten in an array",
      '[{"a":"x\n,"b":1},\n{"c":3}]',
      [
        ["record", undefined, "1:2", "json-syntax@1:9"],
        ["record", { c: 3 }, "3:1"],
      ],
    ],
    [
      "a brace forgotten in an array",
      '[{"a":1,\n{"b":2},\n{"c":3}]',
      [
        ["record", undefined, "1:2", "json-syntax@1:9"],
        ["record", { b: 2 }, "2:1"],
        ["record", { c: 3 }, "3:1"],
      ],
    ],
    [
      "a bracket forgotten in a record",
      '[{"a":[1},{"b":2}]',
      [
        ["record", undefined, "1:2", "json-syntax@1:9"],
        ["record", { b: 2 }, "1:11"],
      ],
    ],
    [
      "a comma forgotten between records",
      '[{"a":1}\n{"b":2}]',
      [
        ["record", { a: 1 }, "1:2"],
        ["header", undefined, "2:1", "json-syntax@2:1"],
        ["record", { b: 2 }, "2:1"],
      ],
    ],
    [
      "a comma too many",
      '[{"a":1},,{"b":2},]',
      [
        ["record", { a: 1 }, "1:2"],
        ["header", undefined, "1:10", "json-syntax@1:10"],
        ["record", { b: 2 }, "1:11"],
        ["header", undefined, "1:19", "json-syntax@1:19"],
      ],
    ],
    [
      "the array's bracket forgotten",
      '{"records":[{"a":1}}',
      [
        ["header", {}, "1:1"],
        ["record", { a: 1 }, "1:13"],
        ["header", undefined, "1:20", "json-syntax@1:20"],
      ],
    ],
    [
      "something after the end",
      '{"records":[]} x',
      [
        ["header", {}, "1:1"],
        ["record", undefined, "1:16", "json-syntax@1:16"],
      ],
    ],
    [
      "rubbish among the records",
      '[{"a":1},oops,{"b":2}]',
      [
        ["record", { a: 1 }, "1:2"],
        ["record", undefined, "1:10", "json-syntax@1:10"],
        ["record", { b: 2 }, "1:15"],
      ],
    ],
    [
      "scalars among the records",
      '[null,"a,]b",{"b":2}]',
      [
        ["record", null, "1:2"],
        ["record", "a,]b", "1:7"],
        ["record", { b: 2 }, "1:14"],
      ],
    ],
    [
      "a header after the records",
      '{"records":[{"a":1}],\n "title":"T"}',
      [
        ["header", {}, "1:1"],
        ["record", { a: 1 }, "1:13"],
        ["header", { title: "T" }, "1:21", "header-after-records@1:21"],
      ],
    ],
    [
      "a header around the records",
      '{"forgex":"1.0","records":[],"title":"T"}',
      [
        ["header", { forgex: "1.0" }, "1:1"],
        ["header", { title: "T" }, "1:29", "header-after-records@1:29"],
      ],
    ],
    [
      "a comma after the records",
      '{"records":[],}',
      [
        ["header", {}, "1:1"],
        ["header", {}, "1:14", "json-syntax@1:14"],
      ],
    ],
    [
      "a comma missing before records",
      '{"forgex":"1.0" "records":[]}',
      [["header", { forgex: "1.0" }, "1:1", "json-syntax@1:17"]],
    ],
    [
      "records twice",
      '{"records":[{"a":1}],"records":[{"b":2}]}',
      [
        ["header", {}, "1:1"],
        ["record", { a: 1 }, "1:13"],
        ["header", {}, "1:21", "key-repeated@1:22"],
        ["record", { b: 2 }, "1:33"],
      ],
    ],
    [
      "records that are no array",
      '{"forgex":"1.0","records":{"a":[]}}',
      [["header", { forgex: "1.0", records: { a: [] } }, "1:1"]],
    ],
    [
      "a broken header",
      '{"forgex":1.0.0,"records":[{"a":1}]}',
      [
        ["header", undefined, "1:1", "json-syntax@1:11"],
        ["record", { a: 1 }, "1:28"],
      ],
    ],
    ["a name twice", '{"a":1,"a":2}', [["record", { a: 2 }, "1:1", "key-repeated@1:8"]]],
    ["NUL bytes", '{"a":"\u0000"}', [["record", undefined, "1:1", "json-syntax@1:7"]]],
    [
      "columns in code points",
      '[{"😀é":"中","x":1e3}]',
      [["record", { "😀é": "中", x: 1000 }, "1:2", "number-not-exact@1:16"]],
    ],
  ])("%s", async (_, text, expected, name = "x.json") => {
    for (const size of [1, 2, 5, 1000]) expect(await brief(text, { size, name })).toEqual(expected);
  });

  test("bytes that are not UTF-8 lose their record and no other", async () => {
    const bytes = new Uint8Array([
      ...new TextEncoder().encode('{"a":1}\n{"b":"caf'),
      0xe9,
      ...new TextEncoder().encode('"}\n{"c":3}\n'),
    ]);
    const read = await readAll(bytes);
    expect(read.map((r) => r.value)).toEqual([{ a: 1 }, undefined, { c: 3 }]);
    expect(read[1]?.findings).toMatchObject([
      { code: "encoding-not-utf8", facts: { byte: "0xE9" }, position: { line: 2, column: 10, offset: 17 } },
    ]);
  });

  test("a record over the limit is one finding, and the next is read", async () => {
    const big = JSON.stringify({ big: "x".repeat(500) });
    const told = [["record", undefined, "2:1", "record-too-large@2:1"]];
    for (const size of [1, 100, 10_000]) {
      const options = { size, maxRecordBytes: 100 };
      expect(await brief(`{"a":1}\n${big}\n{"b":2}`, options)).toEqual([
        ["record", { a: 1 }, "1:1"],
        ...told,
        ["record", { b: 2 }, "3:1"],
      ]);
      expect(await brief(`[{"a":1},\n${big},\n{"b":2}]`, options)).toEqual([
        ["record", { a: 1 }, "1:2"],
        ...told,
        ["record", { b: 2 }, "3:1"],
      ]);
    }
    const [record] = await readAll(big, { maxRecordBytes: 100 });
    expect(record?.findings).toMatchObject([{ values: { size: 510 }, facts: { limit: 100 } }]);
  });

  test("deep nesting is refused without a crash, in every form", async () => {
    const deep = "[".repeat(20_000) + "]".repeat(20_000);
    for (const text of [
      `{"a":${deep}}`,
      `{"a":1}\n{"a":${deep}}`,
      `{"records":[{"a":${deep}}]}`,
      `[${deep}]`,
      "[".repeat(1_000_000),
    ]) {
      const codes = (await readAll(text)).flatMap((r) => r.findings?.map((f) => f.code) ?? []);
      expect(codes).toContain("nesting-too-deep");
    }
    const again = await readAll(`{"records":[{"a":${deep}},{"b":2}]}`);
    expect(again.at(-1)?.value).toEqual({ b: 2 });
  });

  test("__proto__ is told, left out, and never becomes a prototype", async () => {
    const [record] = await readAll('{"type":"facility","id":"x/facility/a","o":[{"__proto__":{"admin":true},"k":1}]}');
    const inner = getPointer(record?.value, "/o/0") as object;
    expect(Object.keys(inner)).toEqual(["k"]);
    expect(Object.getPrototypeOf(inner)).toBe(Object.prototype);
    expect((inner as { admin?: boolean }).admin).toBeUndefined();
    expect(record?.findings).toMatchObject([
      {
        code: "key-forbidden",
        pointer: "/o/0/__proto__",
        record: "x/facility/a",
        type: "facility",
        facts: { name: "__proto__" },
      },
    ]);
  });

  test("a repeated name tells both places", async () => {
    const [record] = await readAll('{\n "list":[{"key":"k","n":1,\n  "n":2}]\n}');
    expect(record?.value).toEqual({ list: [{ key: "k", n: 2 }] });
    expect(record?.findings).toMatchObject([
      {
        pointer: "/list/0/n",
        at: "/list/k/n",
        values: { name: "n", line: 2, column: 21 },
        position: { line: 3, column: 3 },
        related: [{ pointer: "/list/0/n", position: { line: 2, column: 21 } }],
      },
    ]);
  });

  test("a fault of the source itself is thrown on", async () => {
    const source = {
      name: "x",
      // biome-ignore lint/correctness/useYield: it fails before it has anything to give
      async *bytes(): AsyncGenerator<Uint8Array> {
        throw new Error("disk");
      },
    };
    await expect(async () => {
      for await (const _ of recordTexts(source)) expect.unreachable();
    }).rejects.toThrow("disk");
  });
});

/** Any JSON whose numbers have at most 15 digits, as published data has. */
const json = fc
  .jsonValue({ depthSize: "small", stringUnit: fc.constantFrom(...'ab_/é中😀"\\') })
  .filter((value) => !JSON.stringify(value).includes("__proto__"))
  .map((value) =>
    JSON.parse(JSON.stringify(value, (_k, v: unknown) => (typeof v === "number" ? Math.round(v % 1e6) / 100 : v))),
  );
const record = fc.dictionary(fc.constantFrom("a", "b", "name", "é", "key", "x/y"), json, { minKeys: 1 });

async function gather(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  let out = "";
  for await (const chunk of chunks) out += new TextDecoder().decode(chunk);
  return out;
}

describe("properties", () => {
  test("what is written is read back, in any pieces", async () => {
    const size = fc.integer({ min: 1, max: 40 });
    await fc.assert(
      fc.asyncProperty(fc.array(record, { maxLength: 5 }), size, async (records, size) => {
        for (const write of [writeJson, writeNdjson]) {
          const text = await gather(write(records, header));
          const read = await readAll(text, { size });
          const head = write === writeJson ? header : { type: "dataset", ...header };
          expect(read.map((r) => r.value)).toEqual([head, ...records]);
          expect(read.every((r) => r.findings === undefined)).toBe(true);
          for (const r of read.filter((r) => r.role === "record")) {
            const lines = text.split("\n");
            const line = lines[(r.position.line ?? 0) - 1] as string;
            const rest = [...line].slice((r.position.column ?? 0) - 1).join("");
            expect(JSON.parse(rest.replace(/,$/, ""))).toEqual(r.value);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test("however a file is broken and cut into pieces, nothing throws and the answer is one", async () => {
    const breakIt = fc.array(
      fc.tuple(
        fc.nat(),
        fc.nat(3),
        fc.constantFrom("", '"', "{", "}", "[", "]", ",", ":", "\n", "\\", "é", "\u0000", "NaN"),
      ),
      { minLength: 1, maxLength: 3 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        breakIt,
        fc.integer({ min: 1, max: 9 }),
        async (records, lines, edits, size) => {
          let text = await gather(lines ? writeNdjson(records, header) : writeJson(records, header));
          for (const [at, cut, add] of edits) {
            const i = at % text.length;
            text = text.slice(0, i) + add + text.slice(i + cut);
          }
          const whole = await readAll(text);
          const short = (r: Awaited<typeof whole>): unknown =>
            r.map(({ locate: _l, text: t, ...rest }) => ({ ...rest, text: t && [...t] }));
          expect(short(await readAll(text, { size }))).toEqual(short(whole));
          for (const r of whole) {
            if (r.value === undefined) expect(r.findings?.length).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  test("a broken line of NDJSON costs that line alone", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { minLength: 2, maxLength: 6 }),
        fc.nat(),
        fc.nat(),
        async (records, which, at) => {
          const lines = [header, ...records].map((r) => JSON.stringify(r));
          const n = 1 + (which % records.length);
          const line = lines[n] as string;
          lines[n] = line.slice(0, 1 + (at % (line.length - 1)));
          const read = await readAll(lines.join("\n"));
          expect(read.map((r) => r.value)).toEqual([header, ...records].map((r, i) => (i === n ? undefined : r)));
          expect(read[n]?.position.line).toBe(n + 1);
        },
      ),
    );
  });

  test("every place of every record is found again", async () => {
    const places = (value: unknown, at: (string | number)[] = []): string[] => [
      formatPointer(at),
      ...(typeof value === "object" && value !== null
        ? Object.entries(value).flatMap(([k, v]) => places(v, [...at, k]))
        : []),
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 3 }), fc.nat(3), async (records, indent) => {
        const text = JSON.stringify({ ...header, records }, null, indent);
        const bytes = new TextEncoder().encode(text);
        for (const r of (await readAll(text, { size: 11 })).filter((r) => r.role === "record")) {
          for (const pointer of places(r.value)) {
            const position = r.locate?.(pointer);
            const from = position?.offset ?? -1;
            const value = getPointer(r.value, pointer);
            expect(new TextDecoder().decode(bytes.subarray(from, from + 1))).toBe(JSON.stringify(value)[0]);
            const before = new TextDecoder().decode(bytes.subarray(0, from)).split("\n");
            expect([position?.line, position?.column]).toEqual([
              before.length,
              [...(before.at(-1) as string)].length + 1,
            ]);
            expect(r.locate?.(`${pointer}/not there`)).toEqual(position);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

test("places are right wherever and in whatever order one asks", async () => {
  const items = Array.from({ length: 20_000 }, (_, i) => ({ n: i, é: "中" }));
  const text = JSON.stringify({ type: "list", items }, null, 1);
  const [record] = await readAll(text);
  const lines = text.split("\n");
  for (const i of [19_999, 3, 12_345, 0, 7_000, 19_998, 1, 2, 4, 5, 15_000, 6, 11_111]) {
    const position = record?.locate?.(`/items/${i}/é`);
    const line = lines[(position?.line ?? 0) - 1] as string;
    expect([position?.line, line.slice((position?.column ?? 0) - 1)]).toEqual([3 + 4 * i + 3, '"中"']);
  }
});

describe("texts before they are read", () => {
  test("a program that accepts some by their bytes keeps the indexes right", async () => {
    const read = recordReader();
    const seen: number[] = [];
    for await (const batch of recordTexts(pieces("x", '{"a":1}\n{"b":2}\n{"c":3}\n', 5))) {
      for (const text of batch) seen.push(seen.length === 1 ? read.skip() : (read(text)[0]?.index ?? -9));
    }
    expect(seen).toEqual([0, 1, 2]);
  });

  test("the bytes of a record are its own", async () => {
    const [, second] = await readAll('[{"a":1},\n {"b":"é"} ]');
    expect(new TextDecoder().decode(second?.text)).toBe('{"b":"é"}');
  });

  test("bytesOf may be read twice", async () => {
    const source = bytesOf("x", "{}");
    for (let i = 0; i < 2; i += 1) {
      const batches = [];
      for await (const batch of recordTexts(source)) batches.push(...batch);
      expect(batches).toHaveLength(1);
    }
  });
});

test("a source that hands out Buffers of Node finds them as they were", async () => {
  const text = '{"forgex":"1.0","records":[{"type":"list"}],"title":"late"}';
  const buffer = Buffer.from(text);
  for await (const located of readText(bytesOf("d.json", buffer))) expect(located.source).toBe("d.json");
  expect(buffer.toString()).toBe(text);
});
