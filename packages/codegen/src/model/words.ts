import type { SchemaFile } from "../discover/schemas.ts";
import type { Words } from "../discover/translations.ts";
import { isObject } from "../json.ts";
import { pascalCase } from "../names.ts";

/**
 * What can be translated: every definition and every property of the sources by its path, in English, in the order of
 * the files. The common fields of records stand once, under the name of their own file.
 */
export function translatable(files: readonly SchemaFile[]): ReadonlyMap<string, Words> {
  const words = new Map<string, Words>();
  const add = (path: string, schema: unknown): void => {
    if (!isObject(schema)) return;
    const { title, description } = schema;
    words.set(path, {
      title: typeof title === "string" ? title : "",
      description: typeof description === "string" ? description : "",
    });
  };
  for (const { name, schema } of inOrder(files)) {
    const parts = isObject(schema.$defs) ? Object.entries(schema.$defs) : [];
    for (const [definition, part] of [[pascalCase(name), schema] as const, ...parts]) {
      add(definition, part);
      const properties = isObject(part) && isObject(part.properties) ? part.properties : {};
      for (const [property, sub] of Object.entries(properties)) add(`${definition}/${property}`, sub);
    }
  }
  return words;
}

const FOLDERS = ["record", "common", "report"];

const inOrder = (files: readonly SchemaFile[]): readonly SchemaFile[] =>
  [...files].sort((a, b) => FOLDERS.indexOf(a.folder) - FOLDERS.indexOf(b.folder));

/** What a path is called in a language: its own entry, or for a common field of a record that of the common part. */
export function wordsAt(titles: Readonly<Record<string, Words>>, path: string, base?: string): Words | undefined {
  const own = Object.hasOwn(titles, path) ? titles[path] : undefined;
  if (own !== undefined || base === undefined) return own;
  const common = base + path.slice(path.indexOf("/"));
  return Object.hasOwn(titles, common) ? titles[common] : undefined;
}
