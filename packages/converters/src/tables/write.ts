import type { DatasetHeader } from "@forgex/schema";
import type { Records } from "@forgex/schema/text";
import type { CellValue } from "./cell.ts";
import { type FlatRow, flattener, type OtherRow, otherFieldsHeadings, otherRecordsHeadings } from "./flatten.ts";
import { type HeadingLanguage, headingOf, linkHeadings } from "./headings.ts";
import { otherFields, type TableModel } from "./model.ts";

/** Which columns of each table have a value somewhere: places in the model's columns, by name of the table. */
export type UsedColumns = ReadonlyMap<string, ReadonlySet<number>>;

/** How tables are written. */
export interface WriteTablesOptions {
  /** Language of the headings: English unless told; `paths` writes field paths. */
  readonly headings?: HeadingLanguage | "paths";
  /** Columns to write, from {@link survey}; all that the standard has unless told. */
  readonly columns?: UsedColumns;
}

/** A row that is ready to be written: the first of each table are its headings. */
export interface WrittenRow {
  readonly table: string;
  /** Absent for the tables that hold what no other can. */
  readonly model?: TableModel;
  readonly isHeading: boolean;
  readonly cells: readonly CellValue[];
}

/**
 * Finds out which columns records use, so that a table has no column that is blank in every row.
 *
 * @example
 * const columns = await survey(records());
 * for await (const row of tableRows(records(), header, { columns })) write(row);
 */
export async function survey(records: Records, header?: DatasetHeader): Promise<UsedColumns> {
  const used = new Map<string, Set<number>>();
  for await (const row of flatRows(records, header)) {
    if (typeof row.table === "string") continue;
    let columns = used.get(row.table.name);
    if (columns === undefined) {
      columns = new Set();
      used.set(row.table.name, columns);
    }
    for (let i = 0; i < row.cells.length; i += 1) if (row.cells[i] !== undefined) columns.add(i);
  }
  return used;
}

/**
 * The rows of the tables of a dataset, as the records come: each table's headings before its first row. Nothing is lost:
 * what has no column stands as JSON in the table `other-fields`.
 */
export async function* tableRows(
  records: Records,
  header?: DatasetHeader,
  options: WriteTablesOptions = {},
): AsyncGenerator<WrittenRow> {
  const shapes = new Map<string, readonly number[] | undefined>();
  for await (const row of flatRows(records, header)) {
    if (typeof row.table === "string") {
      if (!shapes.has(row.table)) {
        shapes.set(row.table, undefined);
        const cells = row.table === otherFields ? otherFieldsHeadings : otherRecordsHeadings;
        yield { table: row.table, isHeading: true, cells };
      }
      yield { table: row.table, isHeading: false, cells: row.cells };
      continue;
    }
    const { table: model, links } = row;
    let shape = shapes.get(model.name);
    if (shape === undefined) {
      const used = options.columns?.get(model.name);
      shape = [...model.columns.keys()].filter((i) => options.columns === undefined || used?.has(i));
      shapes.set(model.name, shape);
      const titles = shape.map((i) =>
        headingOf(model, model.columns[i] as (typeof model.columns)[number], options.headings),
      );
      const cells = [...linkHeadings(model, options.headings), ...titles];
      yield { table: model.name, model, isHeading: true, cells };
    }
    const cells: CellValue[] = links.slice();
    for (const i of shape) cells.push(row.cells[i]);
    yield { table: model.name, model, isHeading: false, cells };
  }
}

async function* flatRows(records: Records, header?: DatasetHeader): AsyncGenerator<FlatRow | OtherRow> {
  const flat = flattener();
  if (header !== undefined) yield* flat.header(header);
  for await (const record of records) yield* flat.record(record);
}
