import { readdirSync, readFileSync } from "node:fs";
import { bytesOf, type DatasetHeader, type Located } from "@forgex/schema";
import { readCsv } from "../src/csv/read.ts";
import { type WriteCsvOptions, writeCsv } from "../src/csv/write.ts";

/** The text of every CSV file that a dataset is written as, by name of the table. */
export async function csvOf(
  records: readonly unknown[],
  header?: DatasetHeader,
  options: WriteCsvOptions = {},
): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for await (const { table, text } of writeCsv(records, header, options))
    files.set(table, (files.get(table) ?? "") + text);
  return files;
}

/** What was read of CSV files. */
export interface ReadBack {
  readonly records: readonly unknown[];
  readonly header: unknown;
  readonly located: readonly Located[];
  readonly codes: readonly string[];
}

/** Reads CSV files, given by name of the table. */
export async function readBack(
  files: ReadonlyMap<string, string | Uint8Array> | Record<string, string | Uint8Array>,
  options: Parameters<typeof readCsv>[1] = {},
): Promise<ReadBack> {
  const entries = files instanceof Map ? [...files] : Object.entries(files as Record<string, string | Uint8Array>);
  const sources = entries.map(([name, text]) => bytesOf(`data/${name}.csv`, text));
  const located: Located[] = [];
  for await (const one of readCsv(sources, { source: "data", ...options })) located.push(one);
  return {
    records: located.filter(({ role }) => role === "record").map(({ value }) => value),
    header: located.find(({ role, value }) => role === "header" && value !== undefined)?.value,
    located,
    codes: located.flatMap(({ findings = [] }) => findings.map(({ code }) => code)),
  };
}

const examples = new URL("../../../schemas/examples/", import.meta.url);

/** An example of the standard: a header, where it has one, and records. */
export interface Example {
  readonly name: string;
  readonly header: DatasetHeader | undefined;
  readonly records: readonly Record<string, unknown>[];
}

/** Every valid example of every record type. */
export function validExamples(): Example[] {
  return readdirSync(examples, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: folder }) =>
      readdirSync(new URL(`${folder}/`, examples))
        .filter((file) => /^valid.*(?<!\.expected)\.json$/.test(file))
        .map((file) => exampleOf(`${folder}/${file}`)),
    );
}

function exampleOf(name: string): Example {
  const value = JSON.parse(readFileSync(new URL(name, examples), "utf8")) as Record<string, unknown>;
  const { records, ...header } = value;
  if (!Array.isArray(records)) return { name, header: undefined, records: [value] };
  return { name, header: header as unknown as DatasetHeader, records };
}

/** The dataset of the ministerial, all its files together. */
export function ministerial(): Example {
  const folder = new URL("ministerial-2026/", examples);
  const read = (file: string) => JSON.parse(readFileSync(new URL(file, folder), "utf8")) as unknown;
  const records = readdirSync(folder)
    .filter((file) => file.endsWith(".json") && file !== "dataset.json")
    .flatMap((file) => {
      const value = read(file) as Record<string, unknown>[] | { records: Record<string, unknown>[] };
      return Array.isArray(value) ? value : value.records;
    });
  return { name: "ministerial-2026", header: read("dataset.json") as DatasetHeader, records };
}
