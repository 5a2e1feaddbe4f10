import { bytesOf, type Report } from "@forgex/schema";
import { expect, test } from "vitest";
import { validateBytes } from "../../engine/validate.ts";
import { toJson } from "../to-json.ts";
import { toText } from "./to-text.ts";
import { columns } from "./wrap.ts";

const header = {
  forgex: "1.0",
  id: "example/dataset/d",
  publisher: "example",
  title: "D",
  language: "en",
  license: "CC-BY-4.0",
};
const list = (local: string, more: object = {}) => ({
  type: "list",
  id: `example/list/${local}`,
  modified: "2026-01-05T09:00:00Z",
  recordStatus: "withdrawn",
  ...more,
});
const check = (values: readonly unknown[], options = {}): Promise<Report> =>
  validateBytes(bytesOf("lists.ndjson", values.map((v) => JSON.stringify(v)).join("\n")), {
    today: "2026-11-23",
    ...options,
  });

test("a person can read what is wrong, where, and how to mend it", async () => {
  const many = Array.from({ length: 1234 }, (_, i) => list(`m${i}`, { nmae: "A" }));
  const report = await check([header, list("a", { itemCount: "1,970,000" }), list("b", { name: null }), ...many]);
  expect(`\n${toText(report)}`).toBe(`
✗ Not valid  1,236 errors, 0 warnings, 0 notes in 1,236 records of 1 file

  lists.ndjson  dataset example/dataset/d, 1,236 records, forgex 1.0

lists.ndjson

 in example/list/a
  ✗ 2:111  Number of items must be a whole number, not text.
    at        /itemCount  (type-wrong)
    found     "1,970,000"
    because   thousands separator
    mend      write 1970000

 in example/list/b
  ✗ 3:106  Name is null: leave the field out, or say in \`missing\` why there is no value.
    at        /name  (value-null)
    because   null for absent
    mend      Remove the field. Where a reader should know why there is no value, add an entry to
              \`missing\`: withheld, not-collected, not-applicable, unknown or none.

 in example/list/m0
  ✗ 4:107  List has no field \`nmae\`.
    at        /nmae  (field-unknown)
    expected  name, perhaps
    found     "A"
    because   misspelt field
    mend      rename it to name
    times     1,234 times: at 4:107, 5:107, 6:107, 7:107, 8:107, 9:107, 10:107, 11:107, 12:107,
              13:107 and 1,224 more places

Totals
  ✗ field-unknown  1,234  in 1,234 records
  ✗ type-wrong         1  in 1 record
  ✗ value-null         1  in 1 record

Not checked
  - 1,236 records with a wrong structure: ${report.skipped.length} rules did not look at them.

Checked by @forgex/validators ${report.tool.version} with ${report.tool.rules} rules against FORGE Exchange 1.0, as of 2026-11-23, for
the audience “public”.
\`forgex explain <code>\` says why a finding matters and how to mend it.
`);
});

test("what is not shown is counted", async () => {
  const report = await check([header, ...Array.from({ length: 4832 }, (_, i) => list(`l${i}`, { itemCount: -1 }))], {
    maxFindings: 20,
  });
  const text = toText(report);
  expect(text).toContain("✗ number-too-small  4,832  in 4,832 records  … and 4,812 more, not shown");
  expect(text.match(/must be 0 or more/g)).toHaveLength(20);
  const short = toText(report, { maxFindings: 3 });
  expect(short).toContain("… and 4,829 more, not shown");
  expect(short.match(/must be 0 or more/g)).toHaveLength(3);
});

test("a right dataset says so in a few lines", async () => {
  const lines = toText(await check([header, list("a")])).split("\n");
  expect(lines[0]).toBe("✓ Valid  0 errors, 0 warnings, 0 notes in 1 record of 1 file");
  expect(lines.length).toBeLessThan(8);
  expect(toText(await check([]))).toContain("The file holds no data");
});

test("colours only where they are asked for, and they change nothing else", async () => {
  const report = await check([header, list("a", { itemCount: -1 })]);
  const plain = toText(report);
  const coloured = toText(report, { colour: true });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is looked for.
  const escapes = /\u001b\[[0-9]+m/g;
  expect(plain).not.toMatch(escapes);
  expect(coloured).toMatch(escapes);
  expect(coloured.replace(escapes, "")).toBe(plain);
});

test("nothing in the data can move the cursor or turn the text round", async () => {
  const report = await check([header, list("a", { itemCount: "\u001b[2J\u202e\u0007", "\u001b]0;x\u0007": 1 })]);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
  expect(toText(report)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
});

test.each([40, 60, 80, 120])("lines keep to %d columns where words allow it", async (width) => {
  const report = await check([header, list("a", { itemCount: -1, name: "", colour: { a: "鉱物 ".repeat(30) } })]);
  const long = toText(report, { width })
    .split("\n")
    .filter((line) => columns(line) > width && !/^(?:✗| {2}lists)/.test(line));
  expect(
    long.filter((line) =>
      line
        .trim()
        .split(/\s{2,}| (?=\S+$)/)
        .every((word) => columns(word) < width - 16),
    ),
  ).toEqual([]);
});

test("JSON holds the whole report, messages too, and reads back the same", async () => {
  const report = await check([header, list("a", { itemCount: -1 })]);
  expect(JSON.parse(toJson(report))).toEqual(report);
  expect(report.findings[0]?.message).toBe("Number of items must be 0 or more.");
});
