import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { ByteSource } from "@forgex/schema";
import { fileSource } from "./file-source.ts";
import { unreadable } from "./unreadable.ts";

/** The header of a folder that is one dataset. */
const HEADER = "dataset.json";

/**
 * The files to be checked: a path to a file is that file, a path to a folder every `*.json`, `*.ndjson` and `*.jsonl` in it
 * and below, in the order of names.
 *
 * In a folder with `dataset.json` that file comes first: it is the header of all others. Hidden files and folders,
 * `node_modules` and `*.expected.json` are passed over; a file named twice is read once; links to folders are not followed.
 *
 * @throws {ForgexError} `file-unreadable`
 * @example
 * const report = await validateBytes(await sourcesOf(["data/", "extra.ndjson"]));
 */
export async function sourcesOf(paths: readonly string[]): Promise<ByteSource[]> {
  const files = new Set<string>();
  for (const path of paths) for (const file of await filesOf(path)) files.add(file);
  return [...files].map(fileSource);
}

async function filesOf(path: string): Promise<string[]> {
  const found = await stat(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  return found.isDirectory() ? walk(path) : [path];
}

async function walk(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw unreadable(folder, error);
  });
  const files: string[] = [];
  for (const entry of entries.sort(byName)) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    if (entry.isDirectory()) files.push(...(await walk(path)));
    else if (isData(entry.name) && (entry.isFile() || entry.isSymbolicLink())) files.push(path);
  }
  return files;
}

/** The header first, then by code points, so that the order is the same on every machine. */
function byName({ name: a }: { name: string }, { name: b }: { name: string }): number {
  if (a === HEADER || b === HEADER) return a === b ? 0 : a === HEADER ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

const isData = (name: string): boolean => /\.(?:json|ndjson|jsonl)$/i.test(name) && !/\.expected\.json$/i.test(name);
