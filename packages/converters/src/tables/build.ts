import { formatPointer, fromKeyed, keyFrom, type Position, toKeyed } from "@forgex/schema";
import { cellName, fromCell, isBlank, type Mark, markOf } from "./cell.ts";
import type { Side } from "./headings.ts";
import type { ColumnModel, TableModel } from "./model.ts";
import type { SheetColumn } from "./sheet.ts";
import { markingOf, missingOf, type SideEntry, sourceOf } from "./side.ts";
import type { RawRow } from "./source.ts";

/** A row and the table that it stands in. */
export interface SheetRow {
  readonly row: RawRow;
  readonly in: RowsOf;
}

/** What is known of the table of a row. */
export interface RowsOf {
  readonly source: string;
  readonly sheet: string;
  readonly model: TableModel;
  readonly columns: readonly SheetColumn[];
  /** Column of each field path, for places. */
  readonly byPath: ReadonlyMap<string, SheetColumn>;
}

/** What rows below may call a record or an item: its id or key, and its number. */
export type Names = readonly string[];

/** Finds the rows of a list: by its table, and the names of the record and of the items above. */
export type Children = (list: TableModel, links: readonly Names[]) => readonly SheetRow[];

/** A record made of rows, and where its parts stand. */
export interface Built {
  readonly value: Record<string, unknown>;
  locate(pointer: string): Position | undefined;
}

/** A field that the standard does not have, from the table of other fields. */
export interface OtherField {
  readonly at: string;
  readonly value: unknown;
  readonly cell: Position;
}

type Members = Record<string, unknown>;
const isObject = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The four lists about facts, by the column beside a value that adds to them. */
const LIST: Readonly<Record<Side, string>> = {
  source: "sources",
  marking: "markings",
  missing: "missing",
  "other value": "claims",
};

/** Makes one record of its row and of the rows of its lists. */
export function build(
  row: SheetRow,
  type: string,
  children: Children,
  naming: { readonly number: number; readonly othersOf: (names: Names) => readonly OtherField[] },
): Built {
  const making = new Making(children);
  const value: Members = type === "dataset" ? {} : { type };
  const first = making.cellsOf(value, row, "");
  const names = [...(typeof value.id === "string" ? [value.id] : []), `#${naming.number}`];
  making.listsOf(value, row.in.model, "", [names], first);
  const others = naming.othersOf(names);
  for (const { at, value: other, cell } of others) making.put(value, at, other, cell);
  making.addSaid(value);
  return { value, locate: (pointer) => making.locate(pointer) };
}

interface Said {
  readonly list: string;
  readonly pointer: string;
  readonly entry: SideEntry;
  readonly cell: Position;
}

class Making {
  private readonly children: Children;
  /** Where the things stand that rows describe: pointer → row. */
  private readonly rows: { readonly pointer: string; readonly row: SheetRow }[] = [];
  private readonly cells = new Map<string, Position>();
  private readonly said: Said[] = [];

  constructor(children: Children) {
    this.children = children;
  }

  /** Reads the cells of a row into a thing; answers what they say of the first items of lists. */
  cellsOf(item: Members, at: SheetRow, pointer: string): ReadonlyMap<TableModel, Members> {
    this.rows.push({ pointer, row: at });
    const { columns } = at.in;
    const { cells } = at.row;
    const first = new Map<TableModel, Members>();
    for (const column of columns) {
      const cell = cells[column.index];
      if (isBlank(cell)) continue;
      const { meaning } = column;
      switch (meaning.kind) {
        case "column":
          this.read(item, pointer, meaning, cell, () => placeOf(at, column));
          break;
        case "first": {
          const { list } = meaning;
          const base = `${pointer}${formatPointer(list.steps)}/0`;
          const made = first.get(list) ?? {};
          first.set(list, made);
          const place = placeOf(at, column);
          const before = Object.keys(made).length;
          this.read(made, base, meaning, cell, () => place);
          if (Object.keys(made).length > before) this.cells.set(base + meaning.column.path, place);
          break;
        }
        case "whole":
          this.whole(item, pointer, meaning.steps, cell, placeOf(at, column));
          break;
        case "unknown":
          if (meaning.name !== "__proto__") item[meaning.name] = String(cell);
          this.cells.set(pointer + formatPointer([meaning.name]), placeOf(at, column));
          break;
        case "blank":
          if (column.heading === "") this.withoutHeading(item, at, column.index, pointer);
          break;
        case "link":
          break;
      }
    }
    if (cells.length > columns.length)
      for (let i = columns.length; i < cells.length; i += 1)
        if (!isBlank(cells[i])) this.withoutHeading(item, at, i, pointer);
    return first;
  }

  /** Reads the rows of the lists in a thing, and of the lists in their items. */
  listsOf(
    item: Members,
    model: TableModel,
    pointer: string,
    links: readonly Names[],
    first?: ReadonlyMap<TableModel, Members>,
  ): void {
    for (const list of model.children) {
      const rows = this.children(list, links);
      const own = first?.get(list);
      const items: Members[] = own !== undefined && Object.keys(own).length > 0 ? [own] : [];
      if (rows.length === 0 && items.length === 0) continue;
      const base = pointer + formatPointer(list.steps);
      for (const row of rows) {
        const made: Members = {};
        items.push(made);
        this.cellsOf(made, row, `${base}/${items.length - 1}`);
      }
      const taken = keysOf(items);
      for (const [i, made] of items.entries()) {
        if (made.key === undefined) {
          const key = keyFrom(contentOf(made, list), taken);
          taken.add(key);
          made.key = key;
        }
        this.listsOf(made, list, `${base}/${i}`, [...links, [String(made.key), `#${i + 1}`]]);
      }
      setAt(item, list.steps, items);
    }
  }

  /** A field from the table of other fields. */
  put(record: Members, at: string, value: unknown, cell: Position): void {
    const pointer = fromKeyed(record, at) ?? at;
    const steps = pointer
      .slice(1)
      .split("/")
      .map((one) => one.replaceAll("~1", "/").replaceAll("~0", "~"));
    let here: unknown = record;
    for (const name of steps.slice(0, -1)) {
      if (Array.isArray(here)) here = here[Number(name)];
      else if (isObject(here)) {
        if (!Object.hasOwn(here, name)) here[name] = {};
        here = here[name];
      }
    }
    const last = steps.at(-1) as string;
    if (isObject(here) && last !== "__proto__") here[last] = value;
    else if (Array.isArray(here) && Number.isInteger(Number(last))) here[Number(last)] = value;
    this.cells.set(pointer, cell);
  }

  /** Adds to the four lists what marks and the columns beside values say, unless the lists say so already. */
  addSaid(record: Members): void {
    for (const { list, pointer, entry, cell } of this.said) {
      const keyed = toKeyed(record, pointer);
      const entries: unknown[] = Array.isArray(record[list]) ? (record[list] as unknown[]) : [];
      if (list === "missing" && entries.some((one) => saysSame(one, keyed, entry))) continue;
      const taken = keysOf(entries);
      const key = keyFrom(keyed === "" ? list : keyed, taken);
      record[list] = entries;
      this.cells.set(`/${list}/${entries.length}`, cell);
      entries.push({ key, at: [keyed], ...entry });
    }
  }

  locate(pointer: string): Position | undefined {
    for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
      const cell = this.cells.get(at);
      if (cell !== undefined) return cell;
      // A row that is nearer than any such cell knows more.
      if (this.rows.some((one) => one.pointer === at)) break;
    }
    let best = this.rows[0];
    for (const one of this.rows)
      if (
        (pointer === one.pointer || pointer.startsWith(`${one.pointer}/`)) &&
        one.pointer.length >= (best?.pointer.length ?? 0)
      )
        best = one;
    if (best === undefined) return undefined;
    for (let path = pointer.slice(best.pointer.length); path !== ""; path = path.slice(0, path.lastIndexOf("/"))) {
      const column = best.row.in.byPath.get(path);
      if (column !== undefined) return placeOf(best.row, column);
    }
    return rowPlace(best.row);
  }

  private read(
    item: Members,
    pointer: string,
    { column, side }: { readonly column: ColumnModel; readonly side?: Side },
    cell: string | number | boolean,
    place: () => Position,
  ): void {
    if (side !== undefined) {
      const at = pointer + column.path;
      this.said.push({ list: LIST[side], pointer: at, entry: entryOf(side, column, cell), cell: place() });
      return;
    }
    const mark = markOf(cell);
    if (mark === undefined) setAt(item, column.steps, fromCell(column.kind, cell));
    else
      this.said.push({
        list: "missing",
        pointer: pointer + column.path,
        entry: entryOfMark(mark),
        cell: place(),
      });
  }

  private whole(
    item: Members,
    pointer: string,
    steps: readonly string[],
    cell: string | number | boolean,
    place: Position,
  ): void {
    const at = pointer + formatPointer(steps);
    const mark = markOf(cell);
    if (mark !== undefined) this.said.push({ list: "missing", pointer: at, entry: entryOfMark(mark), cell: place });
    else {
      setAt(item, steps, fromCell("json", cell));
      this.cells.set(at, place);
    }
  }

  private withoutHeading(item: Members, at: SheetRow, index: number, pointer: string): void {
    const field = `column ${cellName(index, 0).slice(0, -1)} without heading`;
    item[field] = String(at.row.cells[index]);
    this.cells.set(pointer + formatPointer([field]), cellPlace(at, index));
  }
}

function entryOf(side: Side, column: ColumnModel, cell: string | number | boolean): SideEntry {
  switch (side) {
    case "source":
      return sourceOf(String(cell));
    case "marking":
      return markingOf(String(cell));
    case "missing":
      return entryOfMark(missingOf(cell));
    case "other value":
      return { op: "value", value: fromCell(column.kind, cell) };
  }
}

const entryOfMark = ({ kind, reason }: Mark): SideEntry => ({ kind, ...(reason === undefined ? {} : { reason }) });

/** Whether an entry of the missing values says of a place what a mark says. */
function saysSame(entry: unknown, at: string, { kind, reason }: SideEntry): boolean {
  if (!isObject(entry) || entry.kind !== kind || entry.reason !== reason) return false;
  return Array.isArray(entry.at) && entry.at.includes(at);
}

function keysOf(items: readonly unknown[]): Set<string> {
  return new Set(items.flatMap((item) => (isObject(item) && typeof item.key === "string" ? [item.key] : [])));
}

/** What a key is made of: the first text that the item has, of an id only its own part. */
function contentOf(item: Members, list: TableModel): string {
  for (const { steps, kind } of list.columns) {
    if (kind !== "text") continue;
    let here: unknown = item;
    for (const name of steps) here = isObject(here) ? here[name] : undefined;
    if (typeof here === "string") return here.slice(here.lastIndexOf("/") + 1) || here;
  }
  return list.steps.at(-1) as string;
}

function setAt(item: Members, steps: readonly string[], value: unknown): void {
  let here = item;
  for (let i = 0; i < steps.length - 1; i += 1) {
    const name = steps[i] as string;
    let next = here[name];
    if (!isObject(next)) {
      next = {};
      here[name] = next;
    }
    here = next as Members;
  }
  here[steps[steps.length - 1] as string] = value;
}

function placeOf(at: SheetRow, column: SheetColumn): Position {
  const place = cellPlace(at, column.index);
  return column.heading === "" ? place : { ...place, heading: column.heading.slice(0, 2000) };
}

function cellPlace(at: SheetRow, index: number): Position {
  return { ...rowPlace(at), cell: cellName(index, at.row.row) };
}

/** Where a row stands. */
export function rowPlace({ row, in: { source, sheet } }: SheetRow): Position {
  return { source, sheet, row: row.row, ...(row.line === undefined ? {} : { line: row.line }) };
}
