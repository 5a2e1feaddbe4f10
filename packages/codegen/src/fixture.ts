import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readCodelists } from "./discover/codelists.ts";
import { readSchemas, type SchemaFile } from "./discover/schemas.ts";
import type { JsonObject } from "./json.ts";
import { buildStandard, type Standard } from "./model/standard.ts";

/** The folder in which the small standard of the tests lies as the real one lies in the repository. */
export const fixtureRoot = fileURLToPath(new URL("fixtures/standard", import.meta.url));

/** The folder of the repository. */
export const repositoryRoot = fileURLToPath(new URL("../../..", import.meta.url)).replace(/[\\/]$/, "");

/** The small standard with one of its files changed first. */
export async function fixtureWith(path: string, change: (schema: JsonObject) => void): Promise<Standard> {
  const [files, codelists] = await Promise.all([readSchemas(fixtureRoot), readCodelists(fixtureRoot)]);
  const changed = files.map((f): SchemaFile => {
    if (f.path !== path) return f;
    const schema = structuredClone(f.schema);
    change(schema);
    return { ...f, schema };
  });
  if (!files.some((f) => f.path === path)) throw new TypeError(`${path} is no file of the small standard`);
  return buildStandard(changed, codelists);
}

/** The text of every file below a folder, by path from it. */
export async function readAll(folder: string): Promise<Map<string, string>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((f) => f.isFile()).map((f) => join(f.parentPath, f.name));
  return new Map(
    await Promise.all(files.sort().map(async (f) => [f.slice(folder.length + 1), await readFile(f, "utf8")] as const)),
  );
}
