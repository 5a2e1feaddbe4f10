import { ancestors, type ColumnModel, type TableModel } from "./model.ts";

/** What a column beside another says of it. */
export type Side = "source" | "marking" | "missing" | "other value";

/**
 * Titles of fields in another language: `titles(type, pointer)` is the title of the field at a pointer with `*` for list
 * items, as in `/amounts/*\/value`, where the language has one.
 */
export interface HeadingLanguage {
  readonly language: string;
  title(type: string, path: string): string | undefined;
  /** The words for the columns beside a column, and for the record that a row of a list belongs to. */
  readonly words?: Readonly<Partial<Record<Side | "record" | "item", string>>>;
}

/** Where the cells of a column go. */
export type HeadingMeaning =
  | { readonly kind: "column"; readonly column: ColumnModel; readonly side?: Side }
  /** The id of the record that a row of a list belongs to (level 0), or the key of the item on the way (1, 2 …). */
  | { readonly kind: "link"; readonly level: number }
  /** A field of the first item of a list, in the table above: `Amount`, `Currency`. */
  | { readonly kind: "first"; readonly list: TableModel; readonly column: ColumnModel; readonly side?: Side }
  /** A list or an object as a whole, where only a mark such as `#withheld:commercial` or JSON can stand. */
  | { readonly kind: "whole"; readonly steps: readonly string[] }
  | { readonly kind: "unknown"; readonly name: string }
  | { readonly kind: "blank" };

/** A heading without what people write differently: case, spaces, punctuation, accents. */
export function plainHeading(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** How a heading is written for a column: the titles on the way to the field, or its path. */
export function headingOf(table: TableModel, column: ColumnModel, language?: HeadingLanguage | "paths"): string {
  if (language === "paths") return column.steps.join(".");
  const text = titlesIn(table, column, language).join(": ");
  return language !== undefined && sharedIn(table, language).has(plainHeading(text))
    ? `${text} [${column.steps.at(-1)}]`
    : text;
}

const shared = new WeakMap<HeadingLanguage, Map<TableModel, ReadonlySet<string>>>();

/** Headings of a language that two columns of a table share, or that mean another column in English. */
function sharedIn(table: TableModel, language: HeadingLanguage): ReadonlySet<string> {
  const known = shared.get(language) ?? new Map<TableModel, ReadonlySet<string>>();
  shared.set(language, known);
  let found = known.get(table);
  if (found !== undefined) return found;
  const owner = new Map(table.columns.map((column) => [plainHeading(column.titles.join(": ")), column]));
  const twice = new Set<string>();
  for (const column of table.columns) {
    const plain = plainHeading(titlesIn(table, column, language).join(": "));
    if ((owner.get(plain) ?? column) !== column) twice.add(plain);
    else owner.set(plain, column);
  }
  found = twice;
  known.set(table, found);
  return found;
}

/** Headings of the columns that say where a row of a list belongs: the record, then each item on the way. */
export function linkHeadings(table: TableModel, language?: HeadingLanguage | "paths"): string[] {
  if (language === "paths")
    return ancestors(table).map((above) => (above.parent ? `${above.steps.join(".")}.item` : "inRecord"));
  const words = language?.words;
  return ancestors(table).map((above) =>
    above.parent === undefined
      ? (words?.record ?? "In record")
      : `${language?.title(above.type, above.path) ?? above.title}: ${words?.item ?? "Item"}`,
  );
}

/** What the headings of a table mean, and which headings come near one that means nothing. */
export interface HeadingIndex {
  meaningOf(heading: string): HeadingMeaning;
  /** The right heading that was probably meant. */
  nearest(heading: string): string | undefined;
}

const SIDE_WORDS: Readonly<Record<string, Side>> = {
  source: "source",
  sources: "source",
  fuente: "source",
  marking: "marking",
  marquage: "marking",
  marca: "marking",
  missing: "missing",
  manquant: "missing",
  falta: "missing",
  othervalue: "other value",
  autrevaleur: "other value",
  otrovalor: "other value",
};

/** Names that a commitment's one amount goes by in its own row. */
const SHORT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "commitment.amounts": {
    amount: "/value",
    montant: "/value",
    importe: "/value",
    currency: "/currency",
    devise: "/currency",
    moneda: "/currency",
    basis: "/basis",
    amountbasis: "/basis",
    qualifier: "/qualifier",
    amountqualifier: "/qualifier",
    maximum: "/max",
    amountmaximum: "/max",
    asprinted: "/asPrinted",
    amountasprinted: "/asPrinted",
  },
};

/**
 * The headings that a table answers to: titles in the given languages and in English, and field paths. Case, spaces,
 * punctuation, accents and order do not matter.
 */
export function headingIndex(table: TableModel, languages: readonly HeadingLanguage[] = []): HeadingIndex {
  const exact = new Map<string, HeadingMeaning>();
  const short = new Map<string, HeadingMeaning | undefined>();
  const shown = new Map<string, string>();
  const add = (text: string, meaning: HeadingMeaning): void => {
    const plain = plainHeading(text);
    if (plain === "" || exact.has(plain)) return;
    exact.set(plain, meaning);
    shown.set(plain, text);
  };
  const all = [undefined, ...languages];
  const addShort = (text: string, meaning: HeadingMeaning): void => {
    const plain = plainHeading(text);
    // A short form that two columns share means neither.
    short.set(plain, short.has(plain) ? undefined : meaning);
  };
  // Language by language: what a word means in the first goes before what it means in the next.
  for (const language of [...all, "paths" as const])
    for (const column of table.columns) add(headingOf(table, column, language), { kind: "column", column });
  for (const language of [...all, "paths" as const])
    for (const [level, text] of linkHeadings(table, language).entries()) add(text, { kind: "link", level });
  for (const column of table.columns) {
    if (column.steps.length < 2) continue;
    const meaning: HeadingMeaning = { kind: "column", column };
    const leaves = new Set(all.map((language) => plainHeading(titlesIn(table, column, language).at(-1) ?? "")));
    leaves.add(plainHeading(column.steps.at(-1) ?? ""));
    for (const leaf of leaves) addShort(leaf, meaning);
  }
  for (const list of table.children) {
    for (const language of all)
      add(language?.title(list.type, list.path) ?? list.title, { kind: "whole", steps: list.steps });
    add(list.steps.join("."), { kind: "whole", steps: list.steps });
    for (const column of list.columns) {
      const meaning: HeadingMeaning = { kind: "first", list, column };
      for (const language of all)
        add(`${language?.title(list.type, list.path) ?? list.title}: ${headingOf(list, column, language)}`, meaning);
      add(`${list.steps.join(".")}.${column.steps.join(".")}`, meaning);
    }
    for (const [name, path] of Object.entries(SHORT[list.name] ?? {})) {
      const column = list.columns.find((one) => one.path === path);
      if (column !== undefined) {
        const plain = plainHeading(name);
        if (!exact.has(plain)) exact.set(plain, { kind: "first", list, column });
      }
    }
  }
  // Where no column is called so, it is plain what is meant.
  if (table.parent !== undefined)
    for (const text of ["record", "record id", table.type, `${table.type} id`]) add(text, { kind: "link", level: 0 });
  const known = (text: string): HeadingMeaning | undefined => {
    const plain = plainHeading(text);
    return exact.get(plain) ?? short.get(plain);
  };
  return {
    meaningOf(heading) {
      const text = heading.trim();
      if (text === "") return { kind: "blank" };
      const found = known(text);
      if (found !== undefined) return found;
      const beside = /^(.*\S)\s*\(([^()]+)\)$/s.exec(text);
      const side = beside && SIDE_WORDS[plainHeading(beside[2] ?? "")];
      if (beside && side) {
        const of = known(beside[1] ?? "");
        if (of?.kind === "column" || of?.kind === "first") return { ...of, side };
      }
      return { kind: "unknown", name: text };
    },
    nearest(heading) {
      const plain = plainHeading(heading);
      let best: string | undefined;
      let least = Math.min(3, Math.floor(plain.length / 3)) + 1;
      for (const [candidate, text] of shown) {
        const far = distance(plain, candidate, least);
        if (far < least) {
          least = far;
          best = text;
        }
      }
      return best;
    },
  };
}

function titlesIn(table: TableModel, column: ColumnModel, language?: HeadingLanguage): readonly string[] {
  if (language === undefined) return column.titles;
  const base = table.path === "" ? "" : `${table.path}/*`;
  return column.titles.map(
    (title, i) => language.title(table.type, `${base}/${column.steps.slice(0, i + 1).join("/")}`) ?? title,
  );
}

/** Edits between two texts, or `limit` where there are so many or more. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let above: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      // Two letters that changed places are one edit.
      const turned = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = turned ? (above[j - 2] ?? 0) + 1 : limit;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same, swap));
    }
    above = row;
    row = next;
  }
  return Math.min(limit, row[b.length] ?? limit);
}
