/** Files that are not what they should be: clear findings, no crash, no hang. */
import { bytesOf } from "@forgex/schema";
import { describe, expect, test } from "vitest";
import { randomFrom } from "../../codegen/src/generate-documents/index.ts";
import { csvTable, openSheet, readCsv } from "../src/index.ts";
import { readBack } from "./support.ts";

const HEAD = "Id,Name,Kinds,Modified,Record status";
const row = (name: string): string => `example/facility/${name},Mine ${name},mine,2026-01-05T09:00:00Z,active`;
const record = (name: string) => ({
  type: "facility",
  id: `example/facility/${name}`,
  name: `Mine ${name}`,
  kinds: ["mine"],
  modified: "2026-01-05T09:00:00Z",
  recordStatus: "active",
});

describe("above, between and below the data", () => {
  test("title rows and blank rows above the headings, blank rows between and to the end", async () => {
    const blank = ",,,,\n".repeat(3000);
    const back = await readBack({
      facility: `Mines of the north,,,,\n,,,,\nas of 2026,,,,\n${HEAD}\n${row("a")}\n,,,,\n  , ,,,\n${row("b")}\n${blank}`,
    });
    expect(back.records).toEqual([record("a"), record("b")]);
    expect(back.codes).toEqual(["table-rows-skipped"]);
    expect(back.located[0]?.findings?.[0]).toMatchObject({ severity: "note", facts: { row: 4, count: 2 } });
    expect(back.located[2]?.position).toMatchObject({ row: 8, line: 8 });
  });

  test("a second row of headings, as field paths", async () => {
    const back = await readBack({ facility: `${HEAD}\nid,name,kinds,modified,recordStatus\n${row("a")}\n` });
    expect(back.records).toEqual([record("a")]);
    expect(back.codes).toEqual(["table-rows-skipped"]);
  });

  test("a heading twice is an error; the first column holds", async () => {
    const back = await readBack({ facility: `${HEAD},name\n${row("a")},other\n` });
    expect(back.records).toEqual([record("a")]);
    expect(back.located[0]?.findings).toMatchObject([
      {
        code: "table-heading-repeated",
        severity: "error",
        values: { first: "Name", second: "name" },
        position: { cell: "F1", heading: "name" },
      },
    ]);
  });
});

describe("rows that are too long or too short", () => {
  test("cells that are lacking are blank; cells without heading are kept", async () => {
    const back = await readBack({ facility: `${HEAD}\nexample/facility/a,Mine a\n${row("b")},more,,end\n` });
    expect(back.records).toEqual([
      { type: "facility", id: "example/facility/a", name: "Mine a" },
      { ...record("b"), "column F without heading": "more", "column H without heading": "end" },
    ]);
    expect(back.located[1]?.locate?.("/column H without heading")).toMatchObject({ cell: "H3" });
  });
});

describe("files that are no tables of ours", () => {
  test.each([
    ["a workbook named .csv", new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0]), "table-not-text"],
    ["an empty file", "", "table-unknown"],
    ["words", "Dear colleague,\nplease find the mines attached.\n", "table-unknown"],
    ["one heading that happens to be known", "Name\nA\n", "table-unknown"],
    ["only headings that nobody knows", "Foo,Bar\n1,2\n", "table-unknown"],
  ])("%s", async (_, content, code) => {
    const back = await readBack({ export: content });
    expect(back.codes).toEqual([code]);
    expect(back.records).toEqual([]);
  });

  test("headings alone are a table without records", async () => {
    expect(await readBack({ facility: `${HEAD}\n` })).toMatchObject({ records: [], codes: [] });
  });

  test("random bytes and random signs never crash, and each is a finding or records", async () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const random = randomFrom(seed);
      const length = Math.floor(random() * 3000);
      const signs = [44, 59, 9, 34, 10, 13, 39, 61, 35, 65, 105, 100, 233, 0];
      const bytes = Uint8Array.from({ length }, () =>
        seed % 2 === 0 ? Math.floor(random() * 256) : (signs[Math.floor(random() * signs.length)] as number),
      );
      const head = new TextEncoder().encode(seed % 3 === 0 ? `${HEAD}\n` : "");
      const all = new Uint8Array([...head, ...bytes]);
      const back = await readBack({ facility: all });
      expect(back.codes.length + back.records.length).toBeGreaterThanOrEqual(seed % 3 === 0 ? 0 : 1);
    }
  });

  test("16,384 columns", async () => {
    const wide = Array.from({ length: 16_384 }, (_, i) => `Extra ${i}`).join(",");
    const values = Array.from({ length: 16_384 }, (_, i) => i).join(",");
    const back = await readBack({ facility: `Id,${wide}\nf,${values}\n` });
    expect(Object.keys(back.records[0] as object).length).toBe(16_386);
    expect(back.located[0]?.locate?.("/Extra 16383")).toMatchObject({ cell: "XFE2" });
  });
});

test("a name that JavaScript takes for something else is a field like others, or none", async () => {
  const back = await readBack({ facility: "Id,__proto__,constructor\nf,x,y\n" });
  expect(Object.getPrototypeOf(back.records[0])).toBe(Object.prototype);
  expect(back.records[0]).toEqual({ type: "facility", id: "f", constructor: "y" });
});

test("a file is read once and as it comes: records are there before its end", async () => {
  let given = 0;
  const source = {
    name: "facility.csv",
    async *bytes() {
      for (let i = 0; i < 50; i += 1) {
        given += 1;
        const lines = Array.from({ length: 200 }, (_, k) => row(`m${i}-${k}`)).join("\n");
        yield new TextEncoder().encode(`${i === 0 ? `${HEAD}\n` : ""}${lines}\n`);
      }
    },
  };
  let records = 0;
  for await (const { role } of readCsv([source])) {
    if (role === "record") records += 1;
    if (records === 1) expect(given).toBeLessThan(10);
  }
  expect({ records, given }).toEqual({ records: 10_000, given: 50 });
});

test("an older encoding is told, once", async () => {
  const back = await readBack({ facility: new Uint8Array(Buffer.from(`${HEAD}\n${row("é")}\n`, "latin1")) });
  expect((back.records[0] as { name: string }).name).toBe("Mine é");
  expect(back.codes).toEqual(["table-encoding"]);
});

test("what a sheet is said to be is known before its rows are read", async () => {
  const sheet = await openSheet(csvTable(bytesOf("Facilities.csv", `sep=;\n${HEAD.replaceAll(",", ";")}\n`)));
  expect(sheet).toMatchObject({ model: { name: "facility" }, headingRow: 2 });
});
