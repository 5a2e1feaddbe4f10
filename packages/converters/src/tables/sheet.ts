import { recordTypes } from "@forgex/schema";
import { type CellValue, isBlank } from "./cell.ts";
import { otherFieldsHeadings, otherRecordsHeadings } from "./flatten.ts";
import {
  type HeadingIndex,
  type HeadingLanguage,
  type HeadingMeaning,
  headingIndex,
  plainHeading,
} from "./headings.ts";
import { allTables, otherFields, otherRecords, type TableModel, tableOf } from "./model.ts";
import type { RawRow, RawTable, TableNote } from "./source.ts";

/** So many rows are looked at for the headings. */
const HEAD = 30;

/** One column of a table as its sender has it. */
export interface SheetColumn {
  readonly index: number;
  /** The sender's own heading. */
  readonly heading: string;
  readonly meaning: HeadingMeaning;
}

/** A table of which it is known what it holds. */
export interface Sheet {
  readonly raw: RawTable;
  /** Its model; one of the two names where it is a table of what no other can hold; absent where it means nothing. */
  readonly model?: TableModel | typeof otherFields | typeof otherRecords;
  readonly columns: readonly SheetColumn[];
  readonly index?: HeadingIndex;
  /** Languages of its headings, the likeliest first. */
  readonly languages?: readonly HeadingLanguage[];
  /** Row of the headings, and the last row above the data (a second row of headings). */
  readonly headingRow: number;
  readonly lastHeadingRow: number;
  readonly notes: readonly TableNote[];
  /** A record type may stand in each row. */
  readonly typeColumn?: number;
  /** All rows from the beginning, once: the rows that were looked at are not read again. */
  rows(): AsyncGenerator<readonly RawRow[]>;
}

/** How tables are read. */
export interface TableOptions {
  /** The record type of tables whose name does not say it. */
  readonly type?: string;
  /** Languages of headings besides English. */
  readonly languages?: readonly HeadingLanguage[];
}

/** Looks at the first rows of a table and says what it holds. */
export async function openSheet(raw: RawTable, options: TableOptions = {}): Promise<Sheet> {
  const reading = raw.rows()[Symbol.asyncIterator]();
  const batches: (readonly RawRow[])[] = [];
  const head: RawRow[] = [];
  while (head.length < HEAD) {
    const { value, done } = await reading.next();
    if (done) break;
    batches.push(value);
    head.push(...value.slice(0, HEAD - head.length));
  }
  const rows = async function* (): AsyncGenerator<readonly RawRow[]> {
    yield* batches.splice(0);
    yield* { [Symbol.asyncIterator]: () => reading };
  };
  return { ...look(raw, options, head), rows };
}

type Looked = Omit<Sheet, "rows">;

function look(raw: RawTable, options: TableOptions, head: readonly RawRow[]): Looked {
  const named = tableNamed(raw.name);
  if (named === otherFields || named === otherRecords) return other(raw, named, head);
  const candidates = named !== undefined ? [named] : candidateTables(options.type);
  let best: { model: TableModel; languages: readonly HeadingLanguage[]; at: number; score: number } | undefined;
  for (const model of candidates) {
    for (const languages of ordersOf(options.languages)) {
      // By its own language alone: a word may mean one thing in French and another in Spanish.
      const index = headingIndex(model, languages.slice(0, 1));
      for (const [at, row] of head.entries()) {
        const score = scoreOf(row, index);
        if (score > (best?.score ?? 0)) best = { model, languages, at, score };
      }
    }
  }
  // A lone word that happens to be a field is not yet a row of headings, unless the table's name says what it holds.
  if (best === undefined || (named === undefined && options.type === undefined && best.score < 2))
    return { raw, columns: [], headingRow: 0, lastHeadingRow: 0, notes: [{ code: "table-unknown", row: 1 }] };
  const { model, languages, at } = best;
  return { ...known(raw, model, headingIndex(model, languages), head, at), languages };
}

/** English with each other language in turn, and then the rest. */
function ordersOf(languages: readonly HeadingLanguage[] = []): (readonly HeadingLanguage[])[] {
  if (languages.length < 2) return [languages];
  return languages.map((first) => [first, ...languages.filter((one) => one !== first)]);
}

function known(raw: RawTable, model: TableModel, index: HeadingIndex, head: readonly RawRow[], at: number): Looked {
  const row = head[at] as RawRow;
  const notes: TableNote[] = [];
  const taken = new Map<string, SheetColumn>();
  const columns = row.cells.map((cell, i): SheetColumn => {
    const heading = isBlank(cell) ? "" : String(cell).trim();
    const column = { index: i, heading, meaning: index.meaningOf(heading) };
    const key = meaningKey(column.meaning);
    const first = key === undefined ? undefined : taken.get(key);
    if (key === undefined) return column;
    if (first === undefined) {
      taken.set(key, column);
      return column;
    }
    notes.push({
      code: "table-heading-repeated",
      row: row.row,
      column: i,
      heading,
      values: { first: first.heading, second: heading },
      facts: { field: key },
    });
    return { ...column, meaning: { kind: "blank" } };
  });
  let last = at;
  const next = head[at + 1];
  if (next !== undefined && isSecondHeading(next, columns, index)) last += 1;
  const skipped = head.slice(0, last).filter((r) => r !== row && !r.cells.every(isBlank)).length + (last > at ? 1 : 0);
  if (skipped > 0) notes.push({ code: "table-rows-skipped", row: row.row, facts: { row: row.row, count: skipped } });
  const typeColumn = columns.find(
    ({ meaning }) => meaning.kind === "column" && meaning.side === undefined && meaning.column.path === "/type",
  )?.index;
  return {
    raw,
    model,
    columns,
    index,
    headingRow: row.row,
    lastHeadingRow: head[last]?.row ?? row.row,
    notes,
    ...(typeColumn === undefined ? {} : { typeColumn }),
  };
}

function other(raw: RawTable, model: typeof otherFields | typeof otherRecords, head: readonly RawRow[]): Looked {
  const names = model === otherFields ? otherFieldsHeadings : otherRecordsHeadings;
  const row = head.find(({ cells }) => names.every((name) => cells.some((cell) => plain(cell) === plain(name))));
  if (row === undefined)
    return { raw, columns: [], headingRow: 0, lastHeadingRow: 0, notes: [{ code: "table-unknown", row: 1 }] };
  const columns = row.cells.map((cell, index) => {
    const heading = String(cell ?? "").trim();
    return { index, heading, meaning: { kind: "unknown", name: heading } as const };
  });
  return { raw, model, columns, headingRow: row.row, lastHeadingRow: row.row, notes: [] };
}

const plain = (cell: CellValue): string => plainHeading(String(cell ?? ""));

/** How many cells of a row are headings of the table. */
function scoreOf({ cells }: RawRow, index: HeadingIndex): number {
  let score = 0;
  for (const cell of cells) {
    if (typeof cell !== "string" || isBlank(cell) || cell.length > 200) continue;
    const { kind } = index.meaningOf(cell);
    if (kind !== "unknown" && kind !== "blank") score += kind === "column" || kind === "link" ? 1 : 0.5;
  }
  return score;
}

/** A row that says the same headings again, as field paths or in another language. */
function isSecondHeading({ cells }: RawRow, columns: readonly SheetColumn[], index: HeadingIndex): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  const same = columns.filter(({ index: i, meaning }) => {
    const cell = cells[i];
    if (typeof cell !== "string" || isBlank(cell)) return false;
    const key = meaningKey(index.meaningOf(cell));
    return key !== undefined && key === meaningKey(meaning);
  }).length;
  return same >= 2 && same * 2 >= filled.length;
}

/** What two columns share that mean the same. */
function meaningKey(meaning: HeadingMeaning): string | undefined {
  switch (meaning.kind) {
    case "column":
      return `${meaning.column.path}${meaning.side === undefined ? "" : ` (${meaning.side})`}`;
    case "first":
      return `/${meaning.list.steps.join("/")}/0${meaning.column.path}${meaning.side === undefined ? "" : ` (${meaning.side})`}`;
    case "link":
      return `#${meaning.level}`;
    case "whole":
      return `/${meaning.steps.join("/")}`;
    case "unknown":
      return `“${meaning.name}”`;
    case "blank":
      return undefined;
  }
}

function candidateTables(type: string | undefined): TableModel[] {
  if (type !== undefined) {
    const model = tableOf(type);
    return model === undefined ? [] : [model];
  }
  return recordTypes.flatMap((one) => tableOf(one) ?? []);
}

let byName: Map<string, TableModel | typeof otherFields | typeof otherRecords> | undefined;

/**
 * The table that a file or sheet is named after: `facility`, `Facilities`, `facility.owners`; a name of more than 31
 * characters may be cut to that length, as workbooks do.
 */
export function tableNamed(name: string): TableModel | typeof otherFields | typeof otherRecords | undefined {
  if (byName === undefined) {
    byName = new Map();
    for (const table of allTables()) {
      byName.set(plainHeading(table.name), table);
      const cut = plainHeading(table.name.slice(0, 31));
      if (!byName.has(cut)) byName.set(cut, table);
      if (table.parent === undefined) byName.set(plural(plainHeading(table.name)), table);
    }
    for (const own of [otherFields, otherRecords] as const) byName.set(plainHeading(own), own);
  }
  return byName.get(plainHeading(name));
}

const plural = (word: string): string => (word.endsWith("y") ? `${word.slice(0, -1)}ies` : `${word}s`);
