import { bytesOf, type Finding } from "@forgex/schema";
import { describe, expect, test } from "vitest";
import { explain, toJson, toText, validateBytes } from "../src/index.ts";

const record = (local: string): string =>
  `{"type":"list","id":"example/list/${local}","modified":"2026-01-05T09:00:00Z","recordStatus":"withdrawn"}`;
const header =
  '{"forgex":"1.0","id":"example/dataset/d","publisher":"example","title":"D","language":"en","license":"CC-BY-4.0"}';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(2 * (text.length + 1));
  const view = new DataView(bytes.buffer);
  for (const [i, unit] of [0xfeff, ...[...text].map((c) => c.charCodeAt(0))].entries())
    view.setUint16(2 * i, unit, littleEndian);
  return bytes;
};

interface Case {
  readonly what: string;
  readonly input: string | Uint8Array;
  readonly name?: string;
  readonly maxRecordBytes?: number;
  /** Codes with line and column, and no others of the reader. */
  readonly found: readonly string[];
  /** Records that were counted, those that could not be read too. */
  readonly records: number;
  /** Records that were checked all the same. */
  readonly checked?: number;
}

const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);
const withMember = (member: string): string => record("a").replace("}", `,${member}}`);

const cases: readonly Case[] = [
  { what: "no byte", input: "", found: ["file-empty 1:1"], records: 0 },
  { what: "white space", input: " \n\t\r\n", found: ["file-empty 3:1"], records: 0 },
  {
    what: "a CSV file",
    input: "type;id\nlist;example/list/a\n",
    found: ["json-syntax 1:1", "json-syntax 2:1"],
    records: 2,
  },
  { what: "a comma too many", input: '{\n  "type": "list",\n}', found: ["json-syntax 3:1"], records: 1 },
  { what: "a record cut off", input: record("a").slice(0, 30), found: ["json-truncated 1:31"], records: 1 },
  {
    what: "a dataset cut off in its second record",
    input: `${header.slice(0, -1)},"records":[\n${record("a")},\n{"type":`,
    name: "d.json",
    found: ["json-truncated 3:9"],
    records: 2,
    checked: 1,
  },
  {
    what: "a broken line among whole ones",
    input: [header, record("a"), "{oops", record("b")].join("\n"),
    found: ["json-syntax 3:2"],
    records: 3,
    checked: 2,
  },
  {
    what: "a record too large",
    input: [header, record("a"), withMember(`"name":"${"x".repeat(500)}"`), record("b")].join("\n"),
    maxRecordBytes: 300,
    found: ["record-too-large 3:1"],
    records: 3,
    checked: 2,
  },
  { what: "lists 10,001 deep", input: `{"a":${nested(10_001)}}`, found: ["nesting-too-deep 1:10005"], records: 1 },
  { what: "lists a million deep", input: nested(1_000_000), found: ["nesting-too-deep"], records: 1 },
  { what: "a name twice", input: withMember('"type":"mineral"'), found: ["key-repeated"], records: 1 },
  {
    what: "__proto__",
    input: withMember('"__proto__":{"polluted":true}'),
    found: ["key-forbidden"],
    records: 1,
    checked: 1,
  },
  { what: "NaN", input: withMember('"itemCount":NaN'), found: ["number-not-json"], records: 1 },
  { what: "Infinity", input: withMember('"itemCount":-Infinity'), found: ["number-not-json"], records: 1 },
  { what: "a number with leading zeros", input: withMember('"itemCount":007'), found: ["number-not-json"], records: 1 },
  {
    what: "a number of twenty digits",
    input: withMember('"itemCount":12345678901234567890'),
    found: ["number-not-exact"],
    records: 1,
    checked: 1,
  },
  { what: "a byte order mark", input: utf8(`\uFEFF${record("a")}`), found: [], records: 1, checked: 1 },
  {
    what: "UTF-16, little end first",
    input: utf16(record("a"), true),
    found: ["encoding-utf16 1:1"],
    records: 1,
    checked: 1,
  },
  {
    what: "UTF-16, big end first",
    input: utf16(record("a"), false),
    found: ["encoding-utf16 1:1"],
    records: 1,
    checked: 1,
  },
  {
    what: "a byte that is no UTF-8",
    input: Uint8Array.from([...utf8('{"name":"'), 0xe9, ...utf8('"}')]),
    found: ["encoding-not-utf8 1:10"],
    records: 1,
  },
  {
    what: "half a character",
    input: withMember('"name":"\\ud83d"'),
    found: ["text-lone-surrogate"],
    records: 1,
    checked: 1,
  },
  {
    what: "line ends of Windows",
    input: [header, record("a"), record("b"), ""].join("\r\n"),
    found: [],
    records: 2,
    checked: 2,
  },
  {
    what: "line ends of old Macs",
    input: [header, record("a"), record("b")].join("\r"),
    found: [],
    records: 2,
    checked: 2,
  },
];

const place = ({ code, position }: Finding, wanted: readonly string[]): string =>
  wanted.includes(code) ? code : `${code} ${position?.line}:${position?.column}`;

describe("bad input", () => {
  test.each(cases)("$what", async ({ input, name = "d.ndjson", maxRecordBytes, found, records, checked = 0 }) => {
    const options = {
      today: "2026-11-23",
      audience: "holder",
      ...(maxRecordBytes === undefined ? {} : { maxRecordBytes }),
    };
    const report = await validateBytes(bytesOf(name, input), options);
    const reading = report.findings.filter(({ code }) => explain(code)?.scope === "reading");
    expect(reading.map((finding) => place(finding, found))).toEqual(found);
    expect(report.inputs[0]?.records).toBe(records);
    expect(report.records.list ?? 0).toBe(checked);
    expect(report.crashed).toEqual([]);
    expect(toText(report)).toContain("FORGE Exchange");
    expect(JSON.parse(toJson(report))).toEqual(report);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test("values that are no records", async () => {
    for (const text of ["null", "5", '"a"', "true", '[null,5,"a",[]]']) {
      const report = await validateBytes(bytesOf("a.json", text), { today: "2026-11-23" });
      expect(new Set(report.findings.map(({ code }) => code)), text).toEqual(new Set(["record-not-object"]));
    }
  });

  test("deep values inside a record are no danger", async () => {
    for (const depth of [500, 9_000]) {
      const text = withMember(`"colour":${nested(depth)},"name":${nested(depth)}`);
      const report = await validateBytes(bytesOf("a.json", text), { today: "2026-11-23" });
      expect(report.findings.map(({ code }) => code)).toEqual(["field-unknown", "type-wrong"]);
      expect(toJson(report).length).toBeLessThan(20_000);
    }
  });
});
