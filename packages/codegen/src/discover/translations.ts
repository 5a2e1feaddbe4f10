import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { SourceError } from "../errors.ts";
import { isObject } from "../json.ts";
import { byCodePoint, step } from "../names.ts";
import { parseObject } from "./schemas.ts";

/** What a definition or a property is called in one language. */
export interface Words {
  readonly title: string;
  readonly description: string;
}

/** The schema in one language: path (`Facility`, `Facility/status`) → words. */
export interface Translation {
  readonly language: string;
  /** Path of the file from the folder of the repository. */
  readonly path: string;
  readonly titles: Readonly<Record<string, Words>>;
}

const FOLDER = "schemas/i18n";

/** Every `<language>.json` of schemas/i18n, sorted by language. A folder that is absent holds nothing. */
export async function readTranslations(root: string): Promise<Translation[]> {
  const languages = await languagesIn(root, FOLDER);
  return Promise.all(
    languages.map(async (language) => {
      const path = `${FOLDER}/${language}.json`;
      const entries = parseObject(path, await readFile(join(root, path), "utf8"));
      return { language, path, titles: mapEntries(entries, (entry, at) => texts(path, entry, at, WORDS)) };
    }),
  );
}

const WORDS = ["title", "description"] as const;

/** Languages for which a folder has a file. */
export async function languagesIn(root: string, folder: string): Promise<string[]> {
  const files = await readdir(join(root, folder)).catch(() => []);
  return files.flatMap((file) => /^([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\.json$/.exec(file)?.[1] ?? []).sort(byCodePoint);
}

/** The entries of an object, each read by a function that is told its pointer. */
export function mapEntries<T>(
  entries: Readonly<Record<string, unknown>>,
  read: (entry: unknown, at: string) => T,
): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, read(entry, step(name))]));
}

/** An object with texts of exactly these names. */
export function texts<K extends string>(
  path: string,
  entry: unknown,
  at: string,
  names: readonly K[],
): Record<K, string> {
  const fail = (pointer: string, message: string): SourceError =>
    new SourceError("translation-malformed", path, pointer, message);
  if (!isObject(entry)) throw fail(at, "an object is wanted");
  for (const name of names)
    if (typeof entry[name] !== "string" || entry[name] === "") throw fail(at + step(name), "a text is wanted");
  for (const name of Object.keys(entry))
    if (!names.includes(name as K)) throw fail(at + step(name), "has no meaning here");
  return entry as Record<K, string>;
}
