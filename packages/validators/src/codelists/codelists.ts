import { contentHash, ForgexError } from "@forgex/schema";
import type { ShippedCodelist } from "../generated/codelists.ts";
import type { CodeEntry, Codelists } from "../rules/define-rule.ts";
import { bare, nearest } from "../structure/nearest.ts";

/**
 * A caller's own edition of an open codelist: its version, and its codes with what is known of them.
 *
 * @example
 * const facilityKinds: CodelistEdition = { version: "2027.1", codes: ["mine", { code: "smelter", title: "Smelter" }] };
 */
export interface CodelistEdition {
  readonly version?: string;
  readonly codes: readonly (string | (Partial<CodeEntry> & { readonly code: string }))[];
}

/** Columns besides the titles that name a code as well as it names itself. */
const NAMING = ["alpha3", "symbol", "cas"];

interface List {
  readonly open: boolean;
  readonly codes: readonly string[];
  entry(code: string): CodeEntry | undefined;
  /** Everything that a code may be called, for suggestions. */
  names(code: string): readonly string[];
}

/** Codelists with their versions, as a report states them. */
export interface VersionedCodelists extends Codelists {
  versions(): Record<string, string>;
  /** Hash of all codes, with the versions of their lists and the times in which they hold. */
  hash(): string;
}

/**
 * The codelists of the standard, with the caller's editions in the place of open lists.
 *
 * @throws {ForgexError} `codelist-unknown` for a list that the standard has not, `codelist-closed` for a closed one
 */
export function codelistsFrom(
  shipped: Readonly<Record<string, ShippedCodelist>>,
  editions: Readonly<Record<string, CodelistEdition>> = {},
): VersionedCodelists {
  for (const name of Object.keys(editions)) {
    if (!Object.hasOwn(shipped, name))
      throw new ForgexError("codelist-unknown", `The standard has no codelist ${name}.`, { name });
    if (!shipped[name]?.info.open) {
      throw new ForgexError("codelist-closed", `The codelist ${name} is closed: it changes only with the standard.`, {
        name,
      });
    }
  }
  const lists = new Map<string, List>();
  const list = (name: string): List | undefined => {
    let found = lists.get(name);
    if (!found && Object.hasOwn(shipped, name)) {
      const edition = Object.hasOwn(editions, name) ? editions[name] : undefined;
      found = edition
        ? editedList(shipped[name] as ShippedCodelist, edition)
        : shippedList(shipped[name] as ShippedCodelist);
      lists.set(name, found);
    }
    return found;
  };
  const indexes = new Map<string, Map<string, string | undefined>>();
  const named = (name: string, text: string): string | undefined => {
    let index = indexes.get(name);
    if (!index) {
      index = nameIndex(list(name));
      indexes.set(name, index);
    }
    return index.get(bare(text));
  };
  return {
    has: (name, code) => list(name)?.entry(code) !== undefined,
    entry: (name, code) => list(name)?.entry(code),
    names: () => Object.keys(shipped),
    isOpen: (name) => list(name)?.open ?? true,
    suggest: (name, text) => current(list(name), named(name, text) ?? nearest(text, list(name)?.codes ?? [])?.name),
    versions: () =>
      Object.fromEntries(
        Object.entries(shipped).map(([name, { info }]) => {
          const edition = Object.hasOwn(editions, name) ? editions[name] : undefined;
          return [name, edition ? (edition.version ?? "given") : info.version];
        }),
      ),
    hash: () => {
      const texts = Object.entries(shipped).map(([name, one]) => {
        return `${name} ${Object.hasOwn(editions, name) ? editionText(editions[name] as CodelistEdition) : shippedText(one)}`;
      });
      return contentHash(texts.join("\n"));
    },
  };
}

/** What of a list decides whether a code holds; as text, which is hashed at once. */
function shippedText({ info, titles }: ShippedCodelist): string {
  return JSON.stringify([info.version, Object.keys(titles), info.since, info.retired]);
}

function editionText({ version = "given", codes }: CodelistEdition): string {
  return JSON.stringify([version, codes]);
}

function shippedList({ info, titles }: ShippedCodelist): List {
  // Rules ask for the same entries record after record.
  const entries = new Map<string, CodeEntry>();
  return {
    open: info.open,
    codes: Object.keys(titles),
    entry(code) {
      const known = entries.get(code);
      if (known) return known;
      const title = Object.hasOwn(titles, code) ? titles[code]?.title : undefined;
      if (title === undefined) return undefined;
      const since = info.since[code];
      const { until, replacedBy } = info.retired[code] ?? {};
      const entry = {
        code,
        title,
        ...(since === undefined ? {} : { since }),
        ...(until === undefined ? {} : { until }),
        ...(replacedBy?.length === 1 ? { replacedBy: replacedBy[0] as string } : {}),
        ...(replacedBy === undefined ? {} : { replacements: replacedBy }),
        extra: Object.fromEntries(
          Object.entries(info.columns).flatMap(([column, cells]) =>
            cells[code] === undefined ? [] : [[column, cells[code]]],
          ),
        ),
      };
      entries.set(code, entry);
      return entry;
    },
    names(code) {
      const { title, fr, es } = titles[code] ?? { title: code };
      const others = NAMING.flatMap((column) => info.columns[column]?.[code] ?? []);
      return [title, fr, es, ...others].filter((name) => name !== undefined);
    },
  };
}

function editedList({ info }: ShippedCodelist, edition: CodelistEdition): List {
  const entries = new Map<string, CodeEntry>(
    edition.codes.map((row) => {
      const entry = typeof row === "string" ? { code: row } : row;
      return [entry.code, { title: entry.code, extra: {}, ...entry }];
    }),
  );
  return {
    open: info.open,
    codes: [...entries.keys()],
    entry: (code) => entries.get(code),
    names: (code) => [entries.get(code)?.title ?? code],
  };
}

/** Bare names of codes → the code; `undefined` for a name that two codes share. A code's own letters come before any title. */
function nameIndex(list: List | undefined): Map<string, string | undefined> {
  const index = new Map<string, string | undefined>();
  if (!list) return index;
  const add = (name: string, code: string): void => {
    const key = bare(name);
    if (key !== "") index.set(key, index.has(key) && index.get(key) !== code ? undefined : code);
  };
  for (const code of list.codes) for (const name of list.names(code)) add(name, code);
  const own = new Map<string, string | undefined>();
  for (const code of list.codes) own.set(bare(code), own.has(bare(code)) ? undefined : code);
  return new Map([...index, ...own]);
}

/** A retired code is no advice: what replaced it is. */
function current(list: List | undefined, code: string | undefined): string | undefined {
  if (code === undefined) return undefined;
  const entry = list?.entry(code);
  return entry?.until === undefined && entry?.replacedBy === undefined ? code : (entry.replacedBy ?? undefined);
}
