import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A file of the standard as the package `@forgex/schema` carries it, by its path below `schemas/`. */
export function readStandard(path: string): Promise<string> {
  return readFile(place(path), "utf8");
}

/** Names of the record types and other documents that have a published schema, in the order of the alphabet. */
export async function publishedSchemas(): Promise<string[]> {
  const suffix = ".schema.json";
  const files = await readdir(dirname(place(join("strict", `any${suffix}`))));
  return files
    .filter((file) => file.endsWith(suffix))
    .map((file) => file.slice(0, -suffix.length))
    .sort();
}

function place(path: string): string {
  return fileURLToPath(import.meta.resolve(`@forgex/schema/schemas/${path}`));
}
