import type { TableFaultCode } from "@forgex/schema/text";
import type { CellValue } from "./cell.ts";

/** One row as a format reads it. */
export interface RawRow {
  /** Row of the sheet, from 1: as the sender's own program counts it. */
  readonly row: number;
  /** Line of the file where it begins, where the format has lines. */
  readonly line?: number;
  readonly cells: readonly CellValue[];
}

/** A table as a format gives it, before anything is known of its meaning. */
export interface RawTable {
  /** Name of the table: the file without its ending, or the sheet. */
  readonly name: string;
  /** How positions name the file. */
  readonly source: string;
  /** How positions name the table. */
  readonly sheet: string;
  /** The rows from the beginning, in batches, as often as it is called. */
  rows(): AsyncIterable<readonly RawRow[]>;
  /** What the format had to say once its rows were read: an encoding, a quote left open. */
  notes?(): readonly TableNote[];
}

/** A thing that was seen while a table was read. */
export interface TableNote {
  readonly code: TableCode;
  readonly values?: Readonly<Record<string, unknown>>;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly row?: number;
  readonly line?: number;
  readonly column?: number;
  readonly heading?: string;
  readonly cause?: string;
  readonly expected?: string;
  readonly count?: number;
}

export type TableCode = TableFaultCode;
