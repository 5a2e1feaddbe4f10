import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { isObject, type Json, type JsonObject } from "../json.ts";
import { BASE, METASCHEMA } from "../model/dialect.ts";
import { referencesOf } from "../model/references.ts";
import type { Definition, Standard } from "../model/standard.ts";
import { byCodePoint } from "../names.ts";
import type { OutputFile } from "./output.ts";

const FOLDER = "packages/schema/schemas";

/** What of schemas/ is published; the examples are not. */
const COPIED = ["codelists", "common", "config", "exchange", "i18n", "record", "report", "vectors"];

/**
 * The schemas inside the package @forgex/schema: a copy of the sources, and two self-contained builds of each type.
 * `strict` is closed, for authors; `open` lets unknown fields pass, for whoever receives a newer minor version.
 */
export async function renderPublishedSchemas(standard: Standard, root: string): Promise<OutputFile[]> {
  const builds = selfContained(standard).flatMap((d) =>
    (["strict", "open"] as const).map((build) => ({
      path: `${FOLDER}/${build}/${fileName(d)}`,
      text: `${JSON.stringify(selfContainedSchema(standard, d, build), null, 2)}\n`,
    })),
  );
  return [...(await copies(root)), ...builds];
}

/** The types that somebody checks on its own: the records, the dataset and its header, the report. */
function selfContained(standard: Standard): Definition[] {
  const wholes = ["AnyRecord", "Dataset", "DatasetHeader", "Report"];
  return [...standard.definitions.values()].filter((d) => d.kind === "record" || wholes.includes(d.name));
}

const fileName = (d: Definition): string => d.file.slice(d.file.lastIndexOf("/") + 1);

/** One schema with everything that it leads to in its own `$defs`. */
export function selfContainedSchema(standard: Standard, d: Definition, build: "strict" | "open"): JsonObject {
  const names = referencesOf(d.schema);
  for (const name of names)
    for (const next of referencesOf(standard.definitions.get(name)?.schema ?? {})) names.add(next);
  const form = build === "open" ? opened : (schema: JsonObject) => schema;
  const parts = [...names]
    .sort(byCodePoint)
    .map((name) => [name, form(standard.definitions.get(name)?.schema ?? {})] as const);
  return {
    $schema: METASCHEMA,
    $id: `${BASE}${build}/${fileName(d)}`,
    ...form(d.schema),
    ...(parts.length > 0 ? { $defs: Object.fromEntries(parts) } : {}),
  };
}

/** The same schema with every closed object open; maps and closed lists stay as they are. */
function opened(schema: JsonObject): JsonObject {
  const walk = (node: Json): Json => {
    if (Array.isArray(node)) return node.map(walk);
    if (!isObject(node)) return node;
    const out: JsonObject = {};
    for (const [key, value] of Object.entries(node)) {
      if (key === "additionalProperties" && value === false) continue;
      out[key] = key === "examples" || key === "const" || key === "enum" ? value : walk(value);
    }
    return out;
  };
  return walk(schema) as JsonObject;
}

async function copies(root: string): Promise<OutputFile[]> {
  const paths = ["meta.schema.json"];
  for (const folder of COPIED) {
    const found = await readdir(join(root, "schemas", folder), { recursive: true, withFileTypes: true }).catch(
      () => [],
    );
    for (const entry of found)
      if (entry.isFile()) paths.push(join(entry.parentPath, entry.name).slice(join(root, "schemas").length + 1));
  }
  const files = await Promise.all(
    paths.sort(byCodePoint).map(async (path) => {
      const text = await readFile(join(root, "schemas", path)).catch(() => undefined);
      return text === undefined ? [] : [{ path: `${FOLDER}/${path.replaceAll("\\", "/")}`, text }];
    }),
  );
  return files.flat();
}
