import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ByteSource, bytesOf } from "@forgex/schema";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ConvertInput, convert, type FormatId, formatOf, inspect, writeJson } from "../src/index.ts";
import { csvFolder, fileWriter, folderWriter } from "../src/node/index.ts";
import { ministerial } from "./support.ts";

/** Converts, and gives what was written as sources again. */
async function converted(input: ConvertInput, to: FormatId): Promise<ByteSource[]> {
  const files = new Map<string, Uint8Array[]>();
  await convert(input, {
    format: to,
    write: (table, bytes) => {
      files.set(table, [...(files.get(table) ?? []), bytes]);
    },
  });
  return [...files].map(([table, parts]) => bytesOf(table === "" ? `all.${to}` : `${table}.csv`, Buffer.concat(parts)));
}

const text = async (source: ByteSource | undefined): Promise<string> => {
  const parts: Uint8Array[] = [];
  for await (const part of source?.bytes() ?? []) parts.push(part);
  return Buffer.concat(parts).toString("utf8");
};

test("the dataset of the ministerial through every format and back", async () => {
  const { header, records } = ministerial();
  const pieces: Uint8Array[] = [];
  for await (const piece of writeJson(records, header)) pieces.push(piece);
  const start = bytesOf("all.json", Buffer.concat(pieces));
  let sources: ByteSource[] = [start];
  let format: FormatId = "json";
  for (const next of ["ndjson", "csv", "ndjson", "csv", "json"] as const) {
    sources = await converted({ format, sources, ...(format === "csv" ? { source: "data/" } : {}) }, next);
    format = next;
  }
  const back = JSON.parse(await text(sources[0])) as { records: { id: string }[] };
  const { records: all, ...head } = back;
  const byId = (list: readonly unknown[]) => [...(list as { id: string }[])].sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(head).toEqual(header);
  expect(byId(all)).toEqual(byId(records));
});

test("a lone record and a list of records need no header", async () => {
  const lone = '{"type":"facility","id":"example/facility/a"}\n';
  const tables = await converted({ format: "json", sources: [bytesOf("a.json", lone)] }, "csv");
  expect(await text(tables[0])).toBe("Type,Id\r\nfacility,example/facility/a\r\n");
  expect(await text((await converted({ format: "csv", sources: tables }, "json"))[0])).toBe(lone);
  const two = await converted({ format: "ndjson", sources: [bytesOf("a.ndjson", lone + lone)] }, "json");
  expect(JSON.parse(await text(two[0]))).toHaveLength(2);
});

test("what looks like a formula is written as text and comes back as it was", async () => {
  const record = { type: "facility", id: "example/facility/a", name: "=HYPERLINK(1)", description: "'=x" };
  const tables = await converted({ format: "json", sources: [bytesOf("a.json", JSON.stringify(record))] }, "csv");
  expect(await text(tables[0])).toContain("'=HYPERLINK(1),''=x");
  expect(JSON.parse(await text((await converted({ format: "csv", sources: tables }, "json"))[0]))).toEqual(record);
});

describe("nothing is dropped in silence", () => {
  test.each([
    ["broken JSON", { format: "json", sources: [bytesOf("a.json", '[{"type":"facility"},{]')] }],
    [
      "a row that belongs to nothing",
      {
        format: "csv",
        sources: [bytesOf("facility.csv", "Id\na\n"), bytesOf("facility.owners.csv", "Record,Owner\nb,x\n")],
      },
    ],
    ["a table that nobody knows", { format: "csv", sources: [bytesOf("x.csv", "Foo\n1\n")] }],
  ] as [string, ConvertInput][])("%s", async (_, input) => {
    await expect(converted(input, "ndjson")).rejects.toMatchObject({
      code: "input-unreadable",
      details: { findings: [expect.objectContaining({ severity: "error" })] },
    });
  });

  test("two datasets", async () => {
    const dataset = (id: string) =>
      bytesOf(`${id}.json`, `{"forgex":"1.0","id":"example/dataset/${id}","publisher":"example","records":[]}`);
    const input: ConvertInput = { format: "json", sources: [dataset("a"), dataset("b")] };
    await expect(converted(input, "ndjson")).rejects.toMatchObject({ code: "datasets-several" });
  });

  test("a stop", async () => {
    const signal = { aborted: true };
    const input: ConvertInput = { format: "json", sources: [bytesOf("a.json", "[]")] };
    await expect(convert(input, { format: "json", write() {} }, { signal })).rejects.toMatchObject({ code: "aborted" });
  });
});

test("formats are known by the endings of names", () => {
  expect(["a.json", "b.JSONL", "c.tsv", "d.xml", "e"].map((name) => formatOf(name)?.id)).toEqual([
    "json",
    "ndjson",
    "csv",
    undefined,
    undefined,
  ]);
});

test("a file is described: format, encoding, delimiter, headings, counts", async () => {
  const source = bytesOf("data/facility.csv", "\ufeffTitle;\nId;Nmae\na;b\n\nc;d\n");
  expect(await inspect("csv", source)).toEqual({
    source: "data/facility.csv",
    format: "csv",
    encoding: "utf-8",
    delimiter: ";",
    table: "facility",
    headingRow: 2,
    headings: { matched: ["Id"], unknown: [{ heading: "Nmae", perhaps: "Name" }] },
    counts: { facility: 2 },
    unread: 0,
  });
  expect(await inspect("json", bytesOf("a.json", '{"forgex":"1.0","records":[{"type":"list"},5]}'))).toMatchObject({
    hasHeader: true,
    counts: { list: 1, unknown: 1 },
  });
});

describe("files and folders are written whole or not at all", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "forgex-converters-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const bytes = (value: string) => new TextEncoder().encode(value);

  test("a folder appears when it is finished", async () => {
    const path = join(folder, "tables");
    const writer = await folderWriter(path);
    await writer.append("facility.csv", bytes("Id\n"));
    await writer.append("facility.csv", bytes("a\n"));
    await expect(readdir(path)).rejects.toThrow();
    await writer.finish();
    await writer.discard();
    expect((await csvFolder(path)).map(({ name }) => name)).toEqual([join(path, "facility.csv")]);
    expect(await readFile(join(path, "facility.csv"), "utf8")).toBe("Id\na\n");
    await expect(folderWriter(path)).rejects.toMatchObject({ code: "output-exists" });
    const other = await folderWriter(path, { replace: true });
    await other.append("list.csv", bytes("Id\n"));
    await other.finish();
    expect(await readdir(path)).toEqual(["list.csv"]);
  });

  test("what is discarded leaves nothing", async () => {
    const writer = await folderWriter(join(folder, "gone"));
    await writer.append("a.csv", bytes("x"));
    await writer.discard();
    const file = await fileWriter(join(folder, "gone.json"));
    await file.append(bytes("x"));
    await file.discard();
    expect((await readdir(folder)).filter((name) => name.includes("gone"))).toEqual([]);
  });

  test("a file is replaced when it is finished", async () => {
    const path = join(folder, "a.json");
    await writeFile(path, "old");
    const file = await fileWriter(path);
    await file.append(bytes("new"));
    expect(await readFile(path, "utf8")).toBe("old");
    await file.finish();
    expect(await readFile(path, "utf8")).toBe("new");
  });

  test("where nothing can be written is a typed error", async () => {
    await expect(fileWriter(join(folder, "no/where.json"))).rejects.toMatchObject({ code: "file-unwritable" });
    await expect(folderWriter(join(folder, "no/where/at/all"))).rejects.toMatchObject({ code: "file-unwritable" });
    await mkdir(join(folder, "empty"));
    await expect(csvFolder(join(folder, "nowhere"))).rejects.toMatchObject({ code: "file-unreadable" });
  });
});
