import { readdir, stat } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import type { ByteSource, Located } from "@forgex/schema";

/** CSV files that are one dataset: those of a folder, or one file. */
export interface TableFiles {
  /** How reports name them together: the folder with its slash, or the file. */
  readonly name: string;
  readonly files: readonly ByteSource[];
}

/** What paths lead to, told apart without opening anything but folders. */
export interface Paths {
  /** Paths that hold JSON, or that must be asked. */
  readonly texts: readonly string[];
  /** CSV files by what they are together. */
  readonly tables: ReadonlyMap<string, readonly string[]>;
}

const TABLE = /\.(?:csv|tsv)$/i;
const TEXT = /\.(?:json|ndjson|jsonl)$/i;

/**
 * Sorts CSV files out of the paths: those that are named, and those that lie in folders that are named. CSV files of one
 * folder are one dataset.
 */
export async function pathsOf(paths: readonly string[]): Promise<Paths> {
  const texts: string[] = [];
  const tables = new Map<string, string[]>();
  const add = (file: string): void => {
    const folder = dirname(file);
    const known = tables.get(folder);
    if (known === undefined) tables.set(folder, [file]);
    else if (!known.includes(file)) known.push(file);
  };
  for (const path of paths) {
    if (TABLE.test(path)) {
      add(path);
      continue;
    }
    const found = await stat(path).catch(() => undefined);
    const entries = found?.isDirectory() ? await readdir(path).catch(() => []) : [];
    const files = entries.filter((name) => TABLE.test(name) && !name.startsWith(".")).sort();
    for (const file of files) add(join(path, file));
    // A folder with nothing but tables has nothing for the reader of JSON; one with folders in it may have.
    if (files.length === 0 || entries.some((name) => TEXT.test(name) || !name.includes("."))) texts.push(path);
  }
  return { texts, tables };
}

/** The CSV files as sources of bytes. */
export async function tableFiles(tables: Paths["tables"]): Promise<TableFiles[]> {
  if (tables.size === 0) return [];
  const { fileSource } = await import("@forgex/validators/node");
  return [...tables].map(([folder, paths]) => {
    const [only] = paths;
    const name = paths.length === 1 && only !== undefined ? only : folder.endsWith(sep) ? folder : `${folder}/`;
    return { name, files: paths.map(fileSource) };
  });
}

/** How tables are read, as options say it. */
export interface TableReading {
  readonly type?: string;
  readonly encoding?: string;
}

/** The records of CSV files; the converters are loaded now and not before. */
export async function* tableRecords(
  tables: readonly TableFiles[],
  options: TableReading = {},
  seen?: (bytes: number) => void,
): AsyncGenerator<Located> {
  const { headingLanguages, readCsv } = await import("@forgex/converters");
  const languages = await headingLanguages();
  for (const { name, files } of tables) {
    const sources = seen === undefined ? files : files.map((file) => counting(file, seen));
    yield* readCsv(sources, { ...options, source: name, languages });
  }
}

function counting(source: ByteSource, seen: (bytes: number) => void): ByteSource {
  return {
    ...source,
    name: source.name,
    async *bytes() {
      for await (const chunk of source.bytes()) {
        seen(chunk.length);
        yield chunk;
      }
    },
  };
}
