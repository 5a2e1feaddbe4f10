import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { SourceError } from "../errors.ts";
import { isObject, type JsonObject } from "../json.ts";
import { byCodePoint } from "../names.ts";

/** One schema file as it was read. */
export interface SchemaFile {
  /** Folder under schemas/. */
  readonly folder: "record" | "common" | "report";
  /** File name without `.schema.json`. */
  readonly name: string;
  /** Path from the folder of the repository, for messages. */
  readonly path: string;
  readonly schema: JsonObject;
}

const FOLDERS = ["common", "record", "report"] as const;

/** Every `*.schema.json` of the three folders, sorted by path. A folder that is absent holds nothing. */
export async function readSchemas(root: string): Promise<SchemaFile[]> {
  const files: SchemaFile[] = [];
  for (const folder of FOLDERS) {
    const names = await readdir(join(root, "schemas", folder)).catch(() => []);
    for (const file of names.filter((f) => f.endsWith(".schema.json")).sort(byCodePoint)) {
      const path = `schemas/${folder}/${file}`;
      files.push({
        folder,
        name: file.slice(0, -".schema.json".length),
        path,
        schema: parseObject(path, await readFile(join(root, path), "utf8")),
      });
    }
  }
  return files;
}

/** The JSON object that a file holds. */
export function parseObject(path: string, text: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new SourceError("json-syntax", path, "", (cause as Error).message);
  }
  if (!isObject(value)) throw new SourceError("json-syntax", path, "", "the file must hold one object");
  return value;
}
