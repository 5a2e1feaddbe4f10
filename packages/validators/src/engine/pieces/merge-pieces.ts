import { canonicalJson, ForgexError, type Report } from "@forgex/schema";
import type { Boundaries } from "../../boundaries.ts";
import { buildReport } from "../../report/build.ts";
import { outcomeOf } from "../merge.ts";
import { compareTexts } from "../placed.ts";
import { settingsOf } from "../settings.ts";
import type { ShardResult } from "../shard.ts";
import type { PieceFile } from "./piece-text.ts";
import { placeFromKept } from "./place-kept.ts";

/** Only rules about one record ask for boundaries, and those have run. */
const unasked: Boundaries = { countriesNear: () => [] };

/**
 * Joins pieces to the report of the whole: the rules about many records run now, over what the pieces kept for them. The
 * order of the pieces does not matter: their files are taken in the order of their names. The report is the same, byte for
 * byte, as that of one check of all files in that order.
 *
 * @throws {ForgexError} `shards-differ` where the pieces were checked in different ways or have different headers,
 * `input-repeated` where two of them hold one file, `shard-missing` where there is none
 */
export function mergePieces(files: readonly PieceFile[]): Report {
  const [first] = files;
  if (first === undefined) throw new ForgexError("shard-missing", "Name the shards to be joined.");
  for (const other of files) insistOnEqual(first, other);
  const ordered = [...files].sort((a, b) => compareTexts(nameOf(a), nameOf(b)));
  const { withBoundaries, ...options } = first.options;
  const settings = settingsOf({ ...options, ...(withBoundaries ? { boundaries: unasked } : {}) });
  const results = ordered.map(({ piece }) => piece.records);
  insistOnApart(results, first.piece.header);
  const { header } = first.piece;
  const all = header === undefined ? results : [fitting(header, results, settings.maxFindings), ...results];
  const outcome = outcomeOf(all, settings);
  placeFromKept(outcome, results);
  return buildReport(settings, outcome);
}

/** The name of a piece: that of its first file, besides the header. */
function nameOf({ piece }: PieceFile): string {
  const header = piece.header?.inputs[0]?.source;
  return piece.records.inputs.find(({ source }) => source !== header)?.source ?? "";
}

function insistOnEqual(one: PieceFile, other: PieceFile): void {
  if (canonicalJson(one.options) !== canonicalJson(other.options))
    throw new ForgexError(
      "shards-differ",
      "The shards were checked in different ways. Give all the same options, and the same day by --as-of.",
    );
  if (one.piece.header?.inputs[0]?.hash !== other.piece.header?.inputs[0]?.hash)
    throw new ForgexError("shards-differ", "The shards have different headers. Give all the same file by --header.");
}

function insistOnApart(results: readonly ShardResult[], header: ShardResult | undefined): void {
  const seen = new Set<string>();
  const common = header?.inputs[0]?.source;
  for (const { source } of results.flatMap(({ inputs }) => inputs)) {
    if (source !== common && seen.has(source))
      throw new ForgexError("input-repeated", `Two of the shards hold ${source}: its findings would count twice.`);
    seen.add(source);
  }
}

/** In a check of the whole the header is looked at when the records are done: what it gave is shown where there is room. */
function fitting(header: ShardResult, results: readonly ShardResult[], max: number): ShardResult {
  const codes = Object.entries(header.tally.codes).map(([key, tally]) => {
    const before = results.reduce((sum, result) => sum + (result.tally.codes[key]?.kept.length ?? 0), 0);
    return [key, { ...tally, kept: tally.kept.slice(0, Math.max(0, max - before)) }];
  });
  return { ...header, tally: { ...header.tally, codes: Object.fromEntries(codes) } };
}
