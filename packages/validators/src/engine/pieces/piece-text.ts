import { ForgexError } from "@forgex/schema";
import { packageVersion } from "../../package.ts";
import type { KeptEntry, KeptRecord } from "../kept.ts";
import type { ValidateOptions } from "../options.ts";
import type { ShardResult } from "../shard.ts";
import type { Piece } from "./check-piece.ts";

/** How the pieces were checked: all must be checked alike, and what is joined goes by it. */
export type PieceOptions = Omit<ValidateOptions, "signal" | "onProgress" | "boundaries" | "maxRecordBytes"> & {
  readonly today: string;
  /** Whether boundaries of countries were at hand. */
  readonly withBoundaries: boolean;
};

/** A piece and how it was checked. */
export interface PieceFile {
  readonly piece: Piece;
  readonly options: PieceOptions;
}

/** A result whose kept things name their record by number: many speak of one record. */
interface Packed extends Omit<ShardResult, "kept"> {
  readonly keptRecords: readonly KeptRecord[];
  readonly kept: Readonly<Record<string, readonly (Omit<KeptEntry, "record"> & { readonly record: number })[]>>;
}

/** A piece as one line of JSON. It holds parts of the data, also restricted ones: it needs the same care as the data. */
export function pieceText({ piece, options }: PieceFile): string {
  const { header, records } = piece;
  const line = {
    shard: "1.0",
    tool: packageVersion,
    options,
    ...(header === undefined ? {} : { header: packed(header) }),
    records: packed(records),
  };
  return `${JSON.stringify(line, withMore)}\n`;
}

/**
 * Reads pieces: a line each, any number of lines, also none.
 *
 * @throws {ForgexError} `shard-malformed`, `shard-version-differs` where another version of the tool wrote it
 */
export function readPieces(text: string, name = "The text"): PieceFile[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => readPiece(line, name));
}

function readPiece(line: string, name: string): PieceFile {
  const wrong = (): ForgexError =>
    new ForgexError(
      "shard-malformed",
      `${name} holds a line that is no shard. \`forgex validate --shard\` writes them.`,
    );
  let value: { shard?: unknown; tool?: unknown; options?: PieceOptions; header?: Packed; records?: Packed } | null;
  try {
    value = JSON.parse(line, moreOf);
  } catch {
    throw wrong();
  }
  if (typeof value !== "object" || value?.shard !== "1.0") throw wrong();
  if (value.tool !== packageVersion)
    throw new ForgexError(
      "shard-version-differs",
      `${name} was written by version ${String(value.tool)} of the validator, and this is ${packageVersion}. Check all pieces with one version.`,
    );
  const { options, header, records } = value;
  if (typeof options !== "object" || !isPacked(records) || (header !== undefined && !isPacked(header))) throw wrong();
  return {
    options,
    piece: { ...(header === undefined ? {} : { header: unpacked(header) }), records: unpacked(records) },
  };
}

/** Marks what structured cloning carries and JSON does not: exact numbers, maps, sets. No field has such a name. */
const MORE = "\u0000";

function withMore(_name: string, value: unknown): unknown {
  if (typeof value === "bigint") return { [MORE]: "bigint", of: String(value) };
  if (value instanceof Map) return { [MORE]: "map", of: [...value] };
  if (value instanceof Set) return { [MORE]: "set", of: [...value] };
  if (typeof value === "number" && !Number.isFinite(value)) return { [MORE]: "number", of: String(value) };
  return value;
}

function moreOf(_name: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, MORE)) return value;
  const { [MORE]: kind, of } = value as { [MORE]: unknown; of: unknown };
  if (kind === "bigint" && typeof of === "string" && /^-?[0-9]+$/.test(of)) return BigInt(of);
  if (kind === "map" && Array.isArray(of)) return new Map(of as [unknown, unknown][]);
  if (kind === "set" && Array.isArray(of)) return new Set(of);
  return kind === "number" ? Number(of) : value;
}

/** Whether the parts are there; what is in them is the business of the version that wrote them. */
function isPacked(value: unknown): value is Packed {
  const parts = ["inputs", "headers", "records", "tally", "kept", "keptRecords", "unlooked", "uncheckedIds", "crashes"];
  return (
    typeof value === "object" &&
    value !== null &&
    parts.every((part) => typeof (value as Record<string, unknown>)[part] === "object")
  );
}

function packed(result: ShardResult): Packed {
  const numbers = new Map<KeptRecord, number>();
  const numberOf = (record: KeptRecord): number => {
    let n = numbers.get(record);
    if (n === undefined) {
      n = numbers.size;
      numbers.set(record, n);
    }
    return n;
  };
  const kept = Object.entries(result.kept).map(([key, entries]) => {
    return [key, entries.map((entry) => ({ ...entry, record: numberOf(entry.record) }))];
  });
  return { ...result, kept: Object.fromEntries(kept), keptRecords: [...numbers.keys()] };
}

function unpacked({ keptRecords, kept, ...result }: Packed): ShardResult {
  const entries = Object.entries(kept).map(([key, list]) => {
    return [key, list.map((entry) => ({ ...entry, record: keptRecords[entry.record] as KeptRecord }))];
  });
  return { ...result, kept: Object.fromEntries(entries) };
}
