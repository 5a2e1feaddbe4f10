import type { ByteSource } from "@forgex/schema";
import { type CsvOptions, csvTable } from "./csv/read.ts";
import type { FormatId } from "./format.ts";
import { readJson } from "./json/read.ts";
import { isBlank } from "./tables/cell.ts";
import { otherFields, otherRecords } from "./tables/model.ts";
import { openSheet, type Sheet, type TableOptions } from "./tables/sheet.ts";

/** A heading that means nothing, and the right one that was perhaps meant. */
export interface UnknownHeading {
  readonly heading: string;
  readonly perhaps?: string;
}

/** What a file is. */
export interface Inspected {
  readonly source: string;
  readonly format: FormatId;
  /** What the file is where it is no text. */
  readonly notText?: string;
  readonly encoding?: string;
  readonly delimiter?: string;
  /** Name of the table that a CSV holds, where its name or headings say so. */
  readonly table?: string;
  /** Row of the headings. */
  readonly headingRow?: number;
  readonly headings?: { readonly matched: readonly string[]; readonly unknown: readonly UnknownHeading[] };
  /** Records by type; for tables of lists, their rows. */
  readonly counts: Readonly<Record<string, number>>;
  readonly hasHeader?: boolean;
  /** Records that could not be read. */
  readonly unread: number;
}

/**
 * Says what a file is: format, encoding, delimiter, table, headings that are understood and those that are not, counts.
 *
 * @example
 * const { headings } = await inspect("csv", bytesOf("facility.csv", text));
 * console.log(headings?.unknown); // [{ heading: "Nmae", perhaps: "Name" }]
 */
export async function inspect(
  format: FormatId,
  source: ByteSource,
  options: TableOptions & CsvOptions = {},
): Promise<Inspected> {
  return format === "csv" ? inspectCsv(source, options) : inspectJson(format, source);
}

async function inspectJson(format: FormatId, source: ByteSource): Promise<Inspected> {
  const counts: Record<string, number> = {};
  let hasHeader = false;
  let unread = 0;
  for await (const { role, value } of readJson([source])) {
    if (role === "header") hasHeader ||= value !== undefined;
    else if (value === undefined) unread += 1;
    else {
      const { type } = value as { type?: unknown };
      const name = typeof type === "string" ? type : "unknown";
      counts[name] = (counts[name] ?? 0) + 1;
    }
  }
  return { source: source.name, format, hasHeader, counts, unread };
}

async function inspectCsv(source: ByteSource, options: TableOptions & CsvOptions): Promise<Inspected> {
  const table = csvTable(source, options);
  const sheet = await openSheet(table, options);
  let rows = 0;
  for await (const batch of sheet.rows())
    for (const { row, cells } of batch) if (row > sheet.lastHeadingRow && !cells.every(isBlank)) rows += 1;
  const notText = table.notes?.().find(({ code }) => code === "table-not-text")?.facts?.found;
  const { encoding, delimiter } = table.found();
  const name = typeof sheet.model === "string" ? sheet.model : sheet.model?.name;
  return {
    source: source.name,
    format: "csv",
    ...(typeof notText === "string" ? { notText } : { encoding, delimiter }),
    ...(name === undefined ? {} : { table: name, headingRow: sheet.headingRow, headings: headingsOf(sheet) }),
    counts: name === undefined ? {} : { [name]: rows },
    unread: 0,
  };
}

function headingsOf(sheet: Sheet): NonNullable<Inspected["headings"]> {
  if (sheet.model === otherFields || sheet.model === otherRecords)
    return { matched: sheet.columns.map(({ heading }) => heading), unknown: [] };
  const isMatched = ({ meaning }: Sheet["columns"][number]): boolean =>
    meaning.kind !== "unknown" && meaning.kind !== "blank";
  return {
    matched: sheet.columns.filter(isMatched).map(({ heading }) => heading),
    unknown: sheet.columns
      .filter((column) => column.heading !== "" && !isMatched(column))
      .map(({ heading }) => {
        const perhaps = sheet.index?.nearest(heading);
        return { heading, ...(perhaps === undefined ? {} : { perhaps }) };
      }),
  };
}
