/** JSON → CSV → JSON is identity, whatever a record holds. */
import { recordTypes } from "@forgex/schema";
import { describe, expect, test } from "vitest";
import { survey } from "../src/index.ts";
import { generatedRecords } from "./generated.ts";
import { csvOf, ministerial, readBack, validExamples } from "./support.ts";

const deep = process.env.FORGEX_DEEP === "1";
/** Records of each type, a thousand or more to a file. */
const RECORDS = deep ? 100_000 : 10_000;
const PER_FILE = 2_500;

const byId = (records: readonly unknown[]): unknown[] =>
  [...records].sort((a, b) => ((a as { id: string }).id < (b as { id: string }).id ? -1 : 1));

test.each(validExamples())("$name", async ({ header, records }) => {
  for (const columns of [undefined, await survey(records, header)]) {
    const back = await readBack(await csvOf(records, header, columns && { columns }));
    expect(back.codes).toEqual([]);
    expect(byId(back.records)).toEqual(byId(records));
    expect(back.header).toEqual(header);
  }
});

test("the dataset of the ministerial, with commas, semicolons or tabs, and with field paths as headings", async () => {
  const { header, records } = ministerial();
  expect(records.length).toBeGreaterThan(500);
  for (const options of [{}, { delimiter: ";" }, { delimiter: "\t" }, { headings: "paths" }] as const) {
    const back = await readBack(await csvOf(records, header, options));
    expect(back.codes).toEqual([]);
    expect(byId(back.records)).toEqual(byId(records));
    expect(back.header).toEqual(header);
  }
});

describe.each(recordTypes)("%s", (type) => {
  // Minutes where other work goes on beside it.
  test(`${RECORDS} generated records`, { timeout: deep ? 3_600_000 : 300_000 }, async () => {
    for (let from = 0; from < RECORDS; from += PER_FILE) {
      // As JSON says it, which has no minus zero.
      const records = JSON.parse(JSON.stringify(generatedRecords(type, from, PER_FILE))) as object[];
      const files = await csvOf(records);
      const back = await readBack(files);
      expect(back.codes).toEqual([]);
      expect(back.records.length).toBe(records.length);
      // One comparison of all, and one of the first that differs, which can be read.
      for (const [i, record] of records.entries())
        if (!equal(back.records[i], record)) expect(back.records[i], JSON.stringify(record)).toEqual(record);
    }
  });
});

function equal(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && equal((a as never)[name], (b as never)[name]))
  );
}
