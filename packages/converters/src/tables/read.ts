import { type Finding, type Located, type Position, recordTypes } from "@forgex/schema";
import { tableFaults } from "@forgex/schema/text";
import {
  type Built,
  build,
  type Children,
  type Names,
  type OtherField,
  type RowsOf,
  rowPlace,
  type SheetRow,
} from "./build.ts";
import { cellName, isBlank } from "./cell.ts";
import { headingIndex, plainHeading } from "./headings.ts";
import { ancestors, otherFields, otherRecords, type TableModel, tableOf } from "./model.ts";
import { openSheet, type Sheet, type TableOptions } from "./sheet.ts";
import type { RawRow, RawTable, TableNote } from "./source.ts";

/** How the records of tables are read. */
export interface ReadTablesOptions extends TableOptions {
  /** How the tables together are named, as one source: the file of a workbook, the folder of CSV files. */
  readonly source?: string;
}

/** Rows without a record that are named with their places. */
const PLACES = 10;

/**
 * Reads the records of tables: of each table of records a record a row, with the rows of the tables of its lists.
 *
 * Tables of records are read row by row; tables of lists are held in memory, so that their rows may stand in any order.
 * Nothing is thrown for bad data: a cell that cannot be converted keeps its raw text as its value, and what concerns a
 * table as a whole comes as a `Located` without value whose `findings` say it.
 *
 * @example
 * for await (const record of readTables([csvTable(bytesOf("facility.csv", text))])) console.log(record.value);
 */
export async function* readTables(
  tables: readonly RawTable[],
  options: ReadTablesOptions = {},
): AsyncGenerator<Located> {
  const source = options.source ?? tables[0]?.source ?? "";
  const sheets: Sheet[] = [];
  for (const table of tables) sheets.push(await openSheet(table, options));
  yield* readSheets(sheets, source);
}

/** Reads the records of tables that were opened. */
export async function* readSheets(sheets: readonly Sheet[], source: string): AsyncGenerator<Located> {
  for (const sheet of sheets) {
    const seen = sheet.model === undefined ? (sheet.raw.notes?.() ?? []) : [];
    yield* told(seen.some(({ code }) => code === "table-not-text") ? seen : [...sheet.notes, ...seen], sheet, source);
  }
  const lists = new Lists();
  const others = new Others();
  for (const sheet of sheets) {
    if (sheet.model === otherFields) await others.read(sheet);
    else if (typeof sheet.model === "object" && sheet.model.parent !== undefined) await lists.read(sheet);
    else continue;
    yield* told(sheet.raw.notes?.() ?? [], sheet, source);
  }
  const counts = new Map<string, number>();
  let index = 0;
  for (const sheet of inOrder(sheets)) {
    const isHeader = sheet.model === tableOf("dataset");
    for await (const { row, at, type } of recordRows(sheet)) {
      const number = (counts.get(type) ?? 0) + 1;
      counts.set(type, number);
      const built = build({ row, in: at }, type, lists.rowsOf, {
        number,
        othersOf: (names) => others.of(type, names),
      });
      yield located(built, { row, in: at }, source, isHeader ? -1 : index);
      if (!isHeader) index += 1;
    }
    yield* told(sheet.raw.notes?.() ?? [], sheet, source);
  }
  for (const sheet of sheets) {
    if (sheet.model !== otherRecords) continue;
    for await (const rows of sheet.rows())
      for (const row of rows) {
        const text = row.row > sheet.headingRow ? row.cells[0] : undefined;
        if (isBlank(text)) continue;
        const position = { ...place(sheet, row), cell: cellName(0, row.row) };
        yield { value: jsonOr(text), role: "record", source, index, position, locate: () => position };
        index += 1;
      }
  }
  const orphans = lists.left();
  for (const { sheet, rows } of orphans) yield orphan(sheet, rows, source);
}

interface RecordRow {
  readonly row: RawRow;
  readonly at: RowsOf;
  readonly type: string;
}

async function* recordRows(sheet: Sheet): AsyncGenerator<RecordRow> {
  const own = sheet.model as TableModel;
  const of = new Map<string, RowsOf>([[own.type, rowsOf(sheet, own, sheet.columns)]]);
  for await (const rows of sheet.rows())
    for (const row of rows) {
      if (row.row <= sheet.lastHeadingRow || row.cells.every(isBlank)) continue;
      const said = sheet.typeColumn === undefined ? undefined : row.cells[sheet.typeColumn];
      const type = typeof said === "string" && own.type !== "dataset" && tableOf(said) ? said : own.type;
      let at = of.get(type);
      if (at === undefined) {
        const model = tableOf(type) as TableModel;
        const index = headingIndex(model, sheet.languages);
        at = rowsOf(
          sheet,
          model,
          sheet.columns.map((column) => ({ ...column, meaning: index.meaningOf(column.heading) })),
        );
        of.set(type, at);
      }
      yield { row, at, type };
    }
}

function rowsOf(sheet: Sheet, model: TableModel, columns: Sheet["columns"]): RowsOf {
  const byPath = new Map<string, Sheet["columns"][number]>();
  const add = (path: string, column: Sheet["columns"][number]): void => {
    if (!byPath.has(path)) byPath.set(path, column);
  };
  for (const column of columns) {
    const { meaning } = column;
    if (meaning.kind === "column" && meaning.side === undefined) add(meaning.column.path, column);
    if (meaning.kind === "first" && meaning.side === undefined)
      add(`/${meaning.list.steps.join("/")}/0${meaning.column.path}`, column);
  }
  // An object stands where its first field stands.
  for (const [path, column] of [...byPath])
    for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) add(path.slice(0, at), column);
  return { source: sheet.raw.source, sheet: sheet.raw.sheet, model, columns, byPath };
}

function located(built: Built, at: SheetRow, source: string, index: number): Located {
  const { value, locate } = built;
  return {
    value,
    role: index < 0 ? "header" : "record",
    source,
    index,
    position: rowPlace(at),
    locate,
  };
}

/** Header first, then tables of records in the order of the standard. */
function inOrder(sheets: readonly Sheet[]): Sheet[] {
  const order = ["dataset", ...recordTypes] as string[];
  const tables = sheets.filter(({ model }) => typeof model === "object" && model.parent === undefined);
  const rank = ({ model }: Sheet): number => order.indexOf((model as TableModel).type);
  return tables.sort((a, b) => rank(a) - rank(b));
}

/** The rows of the tables of lists, found by what they belong to. */
class Lists {
  private readonly tables = new Map<TableModel, { readonly sheets: Sheet[]; readonly rows: Map<string, SheetRow[]> }>();

  readonly rowsOf: Children = (list, links) => {
    const table = this.tables.get(list);
    if (table === undefined || table.rows.size === 0) return [];
    const found: SheetRow[] = [];
    for (const key of keysOf(links)) {
      const rows = table.rows.get(key);
      if (rows === undefined) continue;
      found.push(...rows);
      table.rows.delete(key);
    }
    return found;
  };

  async read(sheet: Sheet): Promise<void> {
    const model = sheet.model as TableModel;
    const table = this.tables.get(model) ?? { sheets: [], rows: new Map<string, SheetRow[]>() };
    this.tables.set(model, table);
    table.sheets.push(sheet);
    const at = rowsOf(sheet, model, sheet.columns);
    const links = ancestors(model).map(
      (_, level) => sheet.columns.find(({ meaning }) => meaning.kind === "link" && meaning.level === level)?.index,
    );
    for await (const rows of sheet.rows())
      for (const row of rows) {
        if (row.row <= sheet.lastHeadingRow || row.cells.every(isBlank)) continue;
        const key = links.map((i) => String((i === undefined ? undefined : row.cells[i]) ?? "").trim()).join("\n");
        const known = table.rows.get(key);
        if (known === undefined) table.rows.set(key, [{ row, in: at }]);
        else known.push({ row, in: at });
      }
  }

  /** Rows that belong to nothing that was read. */
  left(): { readonly sheet: Sheet; readonly rows: readonly SheetRow[] }[] {
    return [...this.tables.values()].flatMap(({ sheets, rows }) =>
      sheets.flatMap((sheet) => {
        const own = [...rows.values()].flat().filter((row) => row.in.columns === sheet.columns);
        return own.length === 0 ? [] : [{ sheet, rows: own.sort((a, b) => a.row.row - b.row.row) }];
      }),
    );
  }
}

function keysOf(links: readonly Names[]): string[] {
  return links.reduce<string[]>(
    (keys, names, i) => (i === 0 ? [...names] : keys.flatMap((key) => names.map((name) => `${key}\n${name}`))),
    [],
  );
}

/** The fields that the standard does not have. */
class Others {
  private readonly fields = new Map<string, OtherField[]>();

  async read(sheet: Sheet): Promise<void> {
    const column = (name: string): number =>
      sheet.columns.findIndex(({ heading }) => plainHeading(heading) === plainHeading(name));
    const [type, record, at, value] = ["Type", "Record", "At", "Value"].map(column) as [number, number, number, number];
    for await (const rows of sheet.rows())
      for (const row of rows) {
        const text = row.cells[value];
        if (row.row <= sheet.headingRow || isBlank(text)) continue;
        const key = `${String(row.cells[type] ?? "")}\n${String(row.cells[record] ?? "")}`;
        const cell = { ...place(sheet, row), cell: cellName(value, row.row), heading: "Value" };
        const field = { at: String(row.cells[at] ?? ""), value: jsonOr(text), cell };
        const known = this.fields.get(key);
        if (known === undefined) this.fields.set(key, [field]);
        else known.push(field);
      }
  }

  of(type: string, names: Names): OtherField[] {
    if (this.fields.size === 0) return [];
    return names.flatMap((name) => {
      const key = `${type}\n${name}`;
      const found = this.fields.get(key) ?? [];
      this.fields.delete(key);
      return found;
    });
  }
}

function jsonOr(cell: unknown): unknown {
  try {
    return JSON.parse(String(cell));
  } catch {
    return cell;
  }
}

function place({ raw }: Sheet, { row, line }: RawRow): Position {
  return { source: raw.source, sheet: raw.sheet, row, ...(line === undefined ? {} : { line }) };
}

function* told(notes: readonly TableNote[], { raw }: Sheet, source: string): Generator<Located> {
  if (notes.length === 0) return;
  const findings = notes.map((note) => finding(note, raw.source, raw.sheet));
  yield { role: "header", source, index: -1, position: { source: raw.source, sheet: raw.sheet }, findings };
}

function orphan(sheet: Sheet, rows: readonly SheetRow[], source: string): Located {
  const [first] = rows as readonly [SheetRow];
  const model = sheet.model as TableModel;
  const links = sheet.columns.filter(({ meaning }) => meaning.kind === "link");
  const link = links
    .map(({ index }) => String(first.row.cells[index] ?? ""))
    .filter((text) => text !== "")
    .join(", ");
  const note: TableNote = {
    code: "table-row-without-record",
    row: first.row.row,
    ...(first.row.line === undefined ? {} : { line: first.row.line }),
    ...(links[0] === undefined ? {} : { column: links[0].index, heading: links[0].heading }),
    values: { link: link === "" ? "no record" : link },
    facts: { table: model.parent?.name ?? model.type },
    ...(rows.length > 1 ? { count: rows.length } : {}),
  };
  const found = finding(note, sheet.raw.source, sheet.raw.sheet);
  const places = rows.length > 1 ? { places: rows.slice(0, PLACES).map(rowPlace) } : {};
  return { role: "header", source, index: -1, position: rowPlace(first), findings: [{ ...found, ...places }] };
}

function finding(note: TableNote, source: string, sheet: string): Finding {
  const { code, values = {}, facts = {}, row, line, column, heading, cause, expected, count } = note;
  const { severity, template } = tableFaults[code];
  const position: Position = {
    source,
    sheet,
    ...(row === undefined ? {} : { row }),
    ...(line === undefined ? {} : { line }),
    ...(row === undefined || column === undefined ? {} : { cell: cellName(column, row) }),
    ...(heading === undefined || heading === "" ? {} : { heading }),
  };
  return {
    code,
    severity,
    template,
    values: { ...values },
    facts: { ...facts },
    pointer: "",
    at: "",
    position,
    ...(cause === undefined ? {} : { cause }),
    ...(expected === undefined ? {} : { expected }),
    ...(count === undefined ? {} : { count }),
  };
}
