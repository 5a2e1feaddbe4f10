import type { ByteSource, Located } from "@forgex/schema";
import { type ReadTablesOptions, readTables } from "../tables/read.ts";
import type { RawRow, RawTable, TableNote } from "../tables/source.ts";
import { dialectOf, separatorLine } from "./dialect.ts";
import { decodeText, type TextFound } from "./encoding.ts";
import { type Dialect, Scanner } from "./scan.ts";

/** How a CSV is read. */
export interface CsvOptions {
  /** The delimiter, where the file's beginning does not show it. */
  readonly delimiter?: string;
  /** The encoding, as browsers name it (`windows-1250`), where it is not UTF-8 or UTF-16 and the guess is wrong. */
  readonly encoding?: string;
}

/** A CSV as a table, with what was learnt of it; known once its rows are being read. */
export interface CsvTable extends RawTable {
  found(): { readonly encoding: string; readonly delimiter: string };
}

/** The beginning by which the delimiter is known. */
const SAMPLE = 64 * 1024;

/**
 * A CSV file as a table: its rows with their numbers, streamed, as often as they are asked for.
 *
 * @example
 * for await (const rows of csvTable(bytesOf("facility.csv", text)).rows()) console.log(rows[0]?.cells);
 */
export function csvTable(source: ByteSource, options: CsvOptions = {}): CsvTable {
  const name = tableNameOf(source.name);
  let text: TextFound = { encoding: options.encoding ?? "utf-8" };
  let dialect: Dialect | undefined;
  let scanner: Scanner | undefined;
  return {
    name,
    source: source.name,
    sheet: name,
    async *rows() {
      text = { encoding: options.encoding ?? "utf-8" };
      dialect = undefined;
      scanner = undefined;
      let sample = "";
      for await (const piece of decodeText(source.bytes(), text, options.encoding)) {
        if (scanner !== undefined) {
          const rows = scanner.push(piece);
          if (rows.length > 0) yield cleaned(rows);
          continue;
        }
        sample += piece;
        if (sample.length < SAMPLE) continue;
        ({ dialect, scanner } = started(sample, options));
        const rows = scanner.push(sample);
        if (rows.length > 0) yield cleaned(rows, sample);
      }
      if (scanner === undefined) {
        ({ dialect, scanner } = started(sample, options));
        const rows = scanner.push(sample);
        if (rows.length > 0) yield cleaned(rows, sample);
      }
      const rest = scanner.end();
      if (rest.length > 0) yield cleaned(rest);
    },
    found: () => ({ encoding: text.encoding, delimiter: dialect?.delimiter ?? options.delimiter ?? "," }),
    notes: () => notesOf(text, scanner),
  };
}

/**
 * The records of CSV files: one table, or the tables of a folder together.
 *
 * @example
 * for await (const record of readCsv([bytesOf("facility.csv", mines), bytesOf("facility.owners.csv", owners)]))
 *   console.log(record.value, record.locate?.("/owners/0/percent"));
 */
export function readCsv(
  sources: readonly ByteSource[],
  options: ReadTablesOptions & CsvOptions = {},
): AsyncGenerator<Located> {
  return readTables(
    sources.map((source) => csvTable(source, options)),
    options,
  );
}

function started(sample: string, { delimiter }: CsvOptions): { dialect: Dialect; scanner: Scanner } {
  const seen = dialectOf(sample);
  const dialect = delimiter === undefined ? seen : { ...seen, delimiter };
  return { dialect, scanner: new Scanner(dialect) };
}

/** Takes off the protection of texts that a spreadsheet would take for a formula, and blanks the line `sep=;`. */
function cleaned(rows: RawRow[], sample?: string): readonly RawRow[] {
  if (sample !== undefined && separatorLine.test(sample)) rows[0] = { ...(rows[0] as RawRow), cells: [] };
  for (const { cells } of rows)
    for (let i = 0; i < cells.length; i += 1) {
      const cell = cells[i] as string;
      if (cell.charCodeAt(0) === 39 && isProtected.test(cell)) (cells as string[])[i] = cell.slice(1);
    }
  return rows;
}

const isProtected = /^'[=+\-@\t\r']/;

/** Name of the table in a file: without folders and ending. */
export function tableNameOf(path: string): string {
  return path.replace(/^.*[/\\]/, "").replace(/\.(?:csv|tsv|tab|txt)$/i, "");
}

function notesOf(text: TextFound, scanner: Scanner | undefined): TableNote[] {
  if (text.notText !== undefined) return [{ code: "table-not-text", facts: { found: text.notText } }];
  const notes: TableNote[] = [];
  if (text.guessed) notes.push({ code: "table-encoding", facts: { encoding: text.encoding } });
  const open = scanner?.openQuote;
  if (open !== undefined) notes.push({ code: "table-quote-open", ...open });
  return notes;
}
