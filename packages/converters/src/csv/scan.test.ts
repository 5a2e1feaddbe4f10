import { parse } from "csv-parse/sync";
import fc from "fast-check";
import papa from "papaparse";
import { describe, expect, test } from "vitest";
import { dialectOf } from "./dialect.ts";
import { Scanner } from "./scan.ts";

/** Rows of a text that comes in pieces of a length. */
function rowsOf(text: string, piece = text.length || 1, delimiter = ","): string[][] {
  const scanner = new Scanner({ delimiter });
  const rows = [];
  for (let i = 0; i < text.length; i += piece) rows.push(...scanner.push(text.slice(i, i + piece)));
  return [...rows, ...scanner.end()].map(({ cells }) => cells as string[]);
}

const TRICKY = [
  'a,b,c\r\n1,"two\r\nlines",3\r\n"say ""hi""",,x\r\n',
  'a,b\n1\n1,2,3\n\n"q"\n',
  "a;b\n1;2\n",
  '"a","b"\n"","""",\n',
  'x,y\n 1 , "not quoted" \n',
  'é,名前\n"😀,",ع\n',
  "one",
  '"last,cell"',
  "a,b\r\n,\r\n",
  'a,5" pipe,c\nd,e,f\n',
];

describe("cuts like papaparse and csv-parse", () => {
  test.each(TRICKY)("%j", (text) => {
    const referee = papa.parse(text.replace(/\r?\n$/, ""), { delimiter: "," }).data;
    for (let piece = 1; piece <= text.length; piece += 1) expect(rowsOf(text, piece)).toEqual(referee);
    const strict = { relax_column_count: true, skip_empty_lines: false, relax_quotes: true, bom: false } as const;
    // A blank line is a row for us and for papaparse, and none for csv-parse.
    expect(rowsOf(text).filter((row) => row.length > 1 || row[0] !== "")).toEqual(
      (parse(text, strict) as string[][]).filter((row) => row.length > 1 || row[0] !== ""),
    );
  });

  test("any rows that papaparse writes, in pieces of any length", () => {
    const cell = fc.string({ unit: fc.constantFrom(..."ab,;\"\n\r\t '=é😀") });
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 40 }), fc.constantFrom(",", ";", "\t"), (cells, piece, delimiter) => {
        const text = papa.unparse(cells, { delimiter });
        expect(rowsOf(text, piece, delimiter)).toEqual(cells);
      }),
      { numRuns: 500, seed: 20261123 },
    );
  });
});

test("rows and lines are counted as a spreadsheet and an editor count them", () => {
  const scanner = new Scanner({ delimiter: "," });
  const rows = [...scanner.push('a\n"x\ny"\n\nb'), ...scanner.end()];
  expect(rows.map(({ row, line, cells }) => [row, line, cells[0]])).toEqual([
    [1, 1, "a"],
    [2, 2, "x\ny"],
    [3, 4, ""],
    [4, 5, "b"],
  ]);
});

test("a quotation mark that nothing closes is a sign like others, and the rows after it are read", () => {
  const scanner = new Scanner({ delimiter: "," });
  const rows = [...scanner.push('a,b\n1,"open\n2,two\n'), ...scanner.end()];
  expect(rows.map(({ cells }) => cells)).toEqual([
    ["a", "b"],
    ["1", '"open'],
    ["2", "two"],
  ]);
  expect(scanner.openQuote).toEqual({ row: 2, line: 2, column: 1 });
});

test("lone carriage returns end lines where there is nothing else", () => {
  const text = "a,b\r1,2\r";
  const scanner = new Scanner(dialectOf(text));
  expect([...scanner.push(text), ...scanner.end()].map(({ cells }) => cells)).toEqual([
    ["a", "b"],
    ["1", "2"],
  ]);
});

describe("the delimiter is seen", () => {
  test.each([
    ["Id;Name;Value\n1;a;1,5\n2;b;2,5\n", ";"],
    ["Id\tName\n1\ta, b\n", "\t"],
    ["Mines of the north; a list, of 2026\n\nId,Name,Kinds\n1,a,mine;plant\n2,b,mine;plant\n", ","],
    ["sep=|\nId|Name\n", "|"],
    ['Type,Value\nx,"{""a"";""b"";""c""}"\ny,"[1;2;3;4]"\n', ","],
    ["one column\nonly\n", ","],
  ])("%j", (text, delimiter) => {
    expect(dialectOf(text).delimiter).toBe(delimiter);
  });
});
