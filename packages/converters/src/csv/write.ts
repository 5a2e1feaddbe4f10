import { type DatasetHeader, decimalText } from "@forgex/schema";
import type { Records } from "@forgex/schema/text";
import type { CellValue } from "../tables/cell.ts";
import { tableRows, type WriteTablesOptions } from "../tables/write.ts";

/** What a spreadsheet may take for a formula, and our own sign of protection. */
const RISKY = /^[=+\-@\t\r']/;
const QUOTED = /[",;\t\r\n]|^\s|\s$/;

/**
 * One row of a CSV (RFC 4180, with CRLF). A text that begins like a formula gets an apostrophe before it, which the
 * reader takes off again; numbers stand as plain digits.
 *
 * @example
 * csvLine(["=1+1", 5, 'say "hi"']); // "'=1+1,5,\"say \"\"hi\"\"\"\r\n"
 */
export function csvLine(cells: readonly CellValue[], delimiter = ","): string {
  let line = "";
  for (let i = 0; i < cells.length; i += 1) line += (i === 0 ? "" : delimiter) + csvCell(cells[i]);
  // A row of one blank cell would be a blank line, which is no row.
  return `${line === "" ? '""' : line}\r\n`;
}

function csvCell(cell: CellValue): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return decimalText(cell);
  if (typeof cell === "boolean") return String(cell);
  const text = RISKY.test(cell) ? `'${cell}` : cell;
  return QUOTED.test(text) || text.includes("|") ? `"${text.replaceAll('"', '""')}"` : text;
}

/** How tables are written as CSV. */
export interface WriteCsvOptions extends WriteTablesOptions {
  /** A comma unless told; a semicolon suits spreadsheets set to a decimal comma. */
  readonly delimiter?: "," | ";" | "\t";
}

/** A piece of the text of one table. */
export interface CsvPiece {
  /** Name of the table: of its file without the ending. */
  readonly table: string;
  readonly text: string;
}

/** Text of one table is handed on in pieces of about this many characters. */
const PIECE = 64 * 1024;

/**
 * A dataset as CSV tables: pieces of text, each of one table, in constant memory.
 *
 * @example
 * for await (const { table, text } of writeCsv(records, header)) await files.append(`${table}.csv`, text);
 */
export async function* writeCsv(
  records: Records,
  header?: DatasetHeader,
  options: WriteCsvOptions = {},
): AsyncGenerator<CsvPiece> {
  const waiting = new Map<string, string>();
  for await (const { table, cells } of tableRows(records, header, options)) {
    const text = (waiting.get(table) ?? "") + csvLine(cells, options.delimiter);
    waiting.set(table, text);
    if (text.length < PIECE) continue;
    waiting.set(table, "");
    yield { table, text };
  }
  for (const [table, text] of waiting) if (text !== "") yield { table, text };
}
