/** Tables as people send them, through the command. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Workplace } from "./forgex.ts";

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
});
afterEach(() => place.remove());

const write = (name: string, text: string): void => writeFileSync(join(place.folder, name), text);
const HEAD = ["Id", "Name", "Kinds", "Record status", "Modified"];
const table = (headings: readonly string[], rows: number): string => {
  const cells = (i: number) => [`example/facility/m${i}`, `Mine ${i}`, "mine", "active", "2026-01-05T09:00:00Z"];
  const lines = Array.from({ length: rows }, (_, i) => cells(i).slice(0, headings.length).join(","));
  return `${[headings.join(","), ...lines].join("\n")}\n`;
};

interface Json {
  readonly counts: { readonly error: number };
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly count?: number;
    readonly position: object;
  }[];
}

async function errorsOf(line: string): Promise<{ report: Json; errors: Json["findings"] }> {
  const { stdout } = await place.run(`${line} --format json`);
  const report = JSON.parse(stdout) as Json;
  return { report, errors: report.findings.filter(({ severity }) => severity === "error") };
}

describe("one cause is one error, however many rows it touches", () => {
  test("a column that is missing", async () => {
    write("facility.csv", table(HEAD.slice(0, 4), 10_000));
    const { report, errors } = await errorsOf("forgex validate facility.csv");
    expect(report.counts.error).toBe(1);
    expect(errors).toMatchObject([{ code: "field-required", count: 10_000, position: { sheet: "facility", row: 2 } }]);
  });

  test("a column that was renamed", async () => {
    write("facility.csv", table(HEAD.with(3, "Recrod status"), 10_000));
    const { report, errors } = await errorsOf("forgex validate facility.csv");
    expect(report.counts.error).toBe(1);
    expect(errors).toMatchObject([
      { code: "field-unknown", count: 10_000, position: { cell: "D2", heading: "Recrod status" } },
    ]);
  });

  test("blank cells of a column that is there are each an error", async () => {
    write("facility.csv", table(HEAD, 5).replaceAll(",2026-01-05T09:00:00Z", ","));
    expect((await errorsOf("forgex validate facility.csv")).report.counts.error).toBe(5);
  });
});

test("the tables of a folder are one dataset: references are found across them, cells are named", async () => {
  mkdirSync(join(place.folder, "data"));
  write("data/dataset.csv", "FORGE Exchange version,Id,Publisher\n1.0,example/dataset/d,example\n");
  write("data/facility.csv", table(HEAD, 2));
  write(
    "data/facility.owners.csv",
    "In record,Owner,Share (percent)\nexample/facility/m1,example/organization/none,120\n",
  );
  const { errors } = await errorsOf("forgex validate data");
  expect(errors).toMatchObject([
    {
      code: "number-too-large",
      position: {
        source: "data/facility.owners.csv",
        sheet: "facility.owners",
        cell: "C2",
        heading: "Share (percent)",
      },
    },
  ]);
  write("data/facility.owners.csv", "In record,Owner\nexample/facility/m1,example/organization/none\n");
  expect((await errorsOf("forgex validate data")).errors.map(({ code }) => code)).toContain("reference-unresolved");
});

test("a workbook named .csv is a finding, and the check goes on", async () => {
  write("list.csv", "PK\x03\x04 not text");
  write("facility.csv", table(HEAD, 1));
  const { report, errors } = await errorsOf("forgex validate .");
  expect(errors).toMatchObject([{ code: "table-not-text" }]);
  expect(report.counts.error).toBe(1);
});

describe("convert", () => {
  test("tables and back", async () => {
    write("a.csv", table(HEAD, 3));
    expect((await place.run("forgex convert a.csv a.ndjson --type facility")).stderr).toBe("a.ndjson: 3 records\n");
    expect((await place.run("forgex convert a.ndjson tables")).stderr).toBe("tables: 3 records in 1 table\n");
    expect((await place.run("forgex convert tables b.ndjson --quiet")).stderr).toBe("");
    const read = (name: string) =>
      readFileSync(join(place.folder, name), "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as unknown);
    expect(read("b.ndjson")).toEqual(read("a.ndjson"));
  });

  test("what fails leaves nothing behind", async () => {
    write("broken.json", '[{"type":"facility"},');
    write("two.json", '[{"type":"facility","id":"a"},{"type":"list","id":"b"}]');
    for (const line of ["broken.json out", "broken.json out.ndjson", "two.json out.csv", "two.json out.xyz"])
      expect((await place.run(`forgex convert ${line}`)).code).toBe(2);
    expect(readdirSync(place.folder).sort()).toEqual(["broken.json", "two.json"]);
  });

  test("a folder that is there is replaced only when that is asked for", async () => {
    write("a.json", '[{"type":"facility","id":"a"}]');
    mkdirSync(join(place.folder, "out"));
    write("out/precious.txt", "x");
    const refused = await place.run("forgex convert a.json out");
    expect(refused.stderr).toContain("[output-exists]");
    expect(readdirSync(join(place.folder, "out"))).toEqual(["precious.txt"]);
    expect((await place.run("forgex convert a.json out --force")).code).toBe(0);
    expect(readdirSync(join(place.folder, "out"))).toEqual(["facility.csv"]);
  });

  test("standard input to standard output", async () => {
    const { stdout, code } = await place.run("forgex convert - - --from csv --type facility --to ndjson", {
      input: "Id,Name\nx,007\n",
    });
    expect({ stdout, code }).toEqual({ stdout: '{"type":"facility","id":"x","name":"007"}\n', code: 0 });
  });
});

test("inspect tells encodings and headings", async () => {
  writeFileSync(join(place.folder, "facility.csv"), Buffer.from("Id;Nom;Société\na;é;b\n", "latin1"));
  const { stdout } = await place.run("forgex inspect facility.csv --format json");
  expect(JSON.parse(stdout)).toMatchObject([
    {
      encoding: "windows-1252",
      delimiter: ";",
      table: "facility",
      headings: { matched: ["Id", "Nom"], unknown: [{ heading: "Société" }] },
    },
  ]);
});
