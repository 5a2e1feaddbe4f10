/**
 * Formats of FORGE Exchange data: one model of tables for spreadsheets, CSV, JSON and NDJSON, in and out.
 *
 * @packageDocumentation
 */

export {
  type AbortSignalLike,
  type Converted,
  type ConvertInput,
  type ConvertOptions,
  type ConvertOutput,
  convert,
} from "./convert.ts";
export { type CsvOptions, type CsvTable, csvTable, readCsv, tableNameOf } from "./csv/read.ts";
export { type Dialect, Scanner } from "./csv/scan.ts";
export { type CsvPiece, csvLine, type WriteCsvOptions, writeCsv } from "./csv/write.ts";
export type { Format, FormatId } from "./format.ts";
export { formatNamed, formatOf, formats } from "./formats.ts";
export { type Inspected, inspect, type UnknownHeading } from "./inspect.ts";
export { readJson } from "./json/read.ts";
export { writeJson } from "./json/write.ts";
export { readNdjson } from "./ndjson/read.ts";
export { writeNdjson } from "./ndjson/write.ts";
export { type CellValue, cellName, fromCell, isBlank, type Mark, markCell, markOf, toCell } from "./tables/cell.ts";
export {
  type FlatRow,
  type Flattener,
  flattener,
  type OtherRow,
  otherFieldsHeadings,
  otherRecordsHeadings,
} from "./tables/flatten.ts";
export {
  type HeadingIndex,
  type HeadingLanguage,
  type HeadingMeaning,
  headingIndex,
  headingOf,
  linkHeadings,
  plainHeading,
  type Side,
} from "./tables/headings.ts";
export { headingLanguage, headingLanguages } from "./tables/languages.ts";
export {
  allTables,
  ancestors,
  type CellKind,
  type ColumnModel,
  otherFields,
  otherRecords,
  type TableModel,
  tableOf,
  withChildren,
} from "./tables/model.ts";
export { type ReadTablesOptions, readSheets, readTables } from "./tables/read.ts";
export { openSheet, type Sheet, type SheetColumn, type TableOptions, tableNamed } from "./tables/sheet.ts";
export type { RawRow, RawTable, TableNote } from "./tables/source.ts";
export { survey, tableRows, type UsedColumns, type WriteTablesOptions, type WrittenRow } from "./tables/write.ts";
