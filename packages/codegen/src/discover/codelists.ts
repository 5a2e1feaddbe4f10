import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { SourceError } from "../errors.ts";
import { isObject, isStrings, type JsonObject } from "../json.ts";
import { byCodePoint, step } from "../names.ts";
import { parseCsv } from "./csv.ts";
import { parseObject } from "./schemas.ts";

/** One code with everything its row says; an empty cell is an absent property. */
export interface Code {
  readonly code: string;
  readonly title: string;
  readonly description?: string;
  readonly source?: string;
  readonly since?: string;
  readonly until?: string;
  readonly replacedBy?: string;
  /** Columns of this list alone, by heading. */
  readonly extra: Readonly<Record<string, string>>;
  /** Title by language, from schemas/i18n/codelists. */
  readonly titles: Readonly<Record<string, string>>;
}

export interface Codelist {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly open: boolean;
  readonly version: string;
  readonly source: string;
  readonly languages: readonly string[];
  /** What each column beyond the common seven says. */
  readonly columns: Readonly<Record<string, string>>;
  readonly codes: readonly Code[];
}

const INDEX = "schemas/codelists/codelists.json";
const COMMON = ["code", "title", "description", "source", "since", "until", "replacedBy"] as const;

/** Every list that codelists.json describes, sorted by name, with its rows in the order of the file. */
export async function readCodelists(root: string): Promise<Codelist[]> {
  const folder = join(root, "schemas/codelists");
  const index = await readFile(join(root, INDEX), "utf8").catch(() => undefined);
  const files = (await readdir(folder).catch(() => [])).filter((f) => f.endsWith(".csv"));
  const about = index === undefined ? {} : parseObject(INDEX, index);
  for (const file of files) {
    const name = file.slice(0, -".csv".length);
    if (!isObject(about[name]))
      throw new SourceError("codelist-undescribed", INDEX, step(name), `nothing is said about ${file}`);
  }
  const lists: Codelist[] = [];
  for (const name of Object.keys(about).sort(byCodePoint)) {
    const entry = about[name];
    if (!isObject(entry)) throw new SourceError("codelist-undescribed", INDEX, step(name), "an object is wanted");
    const path = `schemas/codelists/${name}.csv`;
    const text = await readFile(join(root, path), "utf8").catch(() => undefined);
    if (text === undefined) throw new SourceError("codelist-malformed", INDEX, step(name), `${path} is absent`);
    const i18n = await readTitles(root, name);
    lists.push({ ...describe(name, entry), name, path, codes: readCodes(path, text, entry, i18n) });
  }
  return lists;
}

function describe(name: string, entry: JsonObject): Omit<Codelist, "name" | "path" | "codes"> {
  const bad = (key: string): SourceError =>
    new SourceError("codelist-undescribed", INDEX, step(name) + step(key), "is missing or of the wrong type");
  const text = (key: string): string => {
    const value = entry[key];
    if (typeof value !== "string" || value === "") throw bad(key);
    return value;
  };
  if (typeof entry.open !== "boolean") throw bad("open");
  const languages = entry.languages ?? ["en"];
  if (!isStrings(languages)) throw bad("languages");
  const columns = entry.columns ?? {};
  if (!isObject(columns)) throw bad("columns");
  return {
    title: text("title"),
    description: text("description"),
    open: entry.open,
    version: text("version"),
    source: text("source"),
    languages,
    columns: columns as Record<string, string>,
  };
}

function readCodes(path: string, text: string, entry: JsonObject, i18n: Record<string, JsonObject>): Code[] {
  const fail = (row: number, message: string): SourceError =>
    new SourceError("codelist-malformed", path, "", `row ${row}: ${message}`);
  let rows: string[][];
  try {
    rows = parseCsv(text.replace(/^\uFEFF/, ""));
  } catch (cause) {
    throw new SourceError("codelist-malformed", path, "", (cause as Error).message);
  }
  const head = rows[0] ?? [];
  for (const [i, name] of COMMON.entries())
    if (head[i] !== name) throw fail(1, `column ${i + 1} must be ${name}, not ${head[i] ?? "absent"}`);
  const extras = head.slice(COMMON.length);
  const columns = isObject(entry.columns) ? entry.columns : {};
  for (const name of extras)
    if (typeof columns[name] !== "string") throw fail(1, `column ${name} is not described in codelists.json`);
  const seen = new Set<string>();
  const codes = rows.slice(1).map((cells, i): Code => {
    const row = i + 2;
    if (cells.length !== head.length) throw fail(row, `${cells.length} fields where the heading has ${head.length}`);
    const [code = "", title = "", description, source, since, until, replacedBy] = cells;
    if (code === "" || title === "") throw fail(row, "a code and a title are wanted");
    if (seen.has(code)) throw fail(row, `the code ${code} stands twice`);
    seen.add(code);
    const extra: Record<string, string> = {};
    for (const [j, name] of extras.entries()) {
      const cell = cells[COMMON.length + j] ?? "";
      if (cell !== "") extra[name] = cell;
    }
    const titles: Record<string, string> = {};
    for (const [language, byCode] of Object.entries(i18n)) {
      const translated = byCode[code];
      if (typeof translated === "string") titles[language] = translated;
    }
    return {
      code,
      title,
      ...(description ? { description } : {}),
      ...(source ? { source } : {}),
      ...(since ? { since } : {}),
      ...(until ? { until } : {}),
      ...(replacedBy ? { replacedBy } : {}),
      extra,
      titles,
    };
  });
  for (const [i, code] of codes.entries())
    for (const next of (code.replacedBy ?? "").split(";").filter((c) => c !== ""))
      if (!seen.has(next)) throw fail(i + 2, `replacedBy names ${next}, which is not in the list`);
  return codes;
}

async function readTitles(root: string, list: string): Promise<Record<string, JsonObject>> {
  const path = `schemas/i18n/codelists/${list}.json`;
  const text = await readFile(join(root, path), "utf8").catch(() => undefined);
  if (text === undefined) return {};
  const byLanguage = parseObject(path, text);
  const titles: Record<string, JsonObject> = {};
  for (const language of Object.keys(byLanguage).sort(byCodePoint)) {
    const byCode = byLanguage[language];
    if (!isObject(byCode)) throw new SourceError("codelist-malformed", path, step(language), "an object is wanted");
    titles[language] = byCode;
  }
  return titles;
}
