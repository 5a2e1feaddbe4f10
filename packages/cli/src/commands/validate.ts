import { type ByteSource, isForgexError, type Located } from "@forgex/schema";
import type { Report, ValidateOptions } from "@forgex/validators";
import type { Command } from "../command.ts";
import { sourcesFor } from "../input/sources.ts";
import { stdinName } from "../input/stdin.ts";
import { pathsOf, type TableFiles, type TableReading, tableFiles, tableRecords } from "../input/tables.ts";
import { type ConfigurationOptions, configurationOptions, configured } from "../options/configuration.ts";
import { audience, count, day, size, workers } from "../options/values.ts";
import type { Console } from "../output/console.ts";
import { formats, reportFile } from "../output/formats.ts";
import { languageOption } from "../output/language.ts";
import { type Progress, progressOn } from "../output/progress.ts";
import { checkOutputs, countsOf, type ReportOptions, writeReports } from "../output/reports.ts";
import { baselineOption, exitCodeOf, sinceBaseline } from "./report.ts";
import { headerSource, insistOnPiece, type PieceOptions, pieceOptions, validatePiece } from "./validate-piece.ts";

interface Options extends ReportOptions, ConfigurationOptions, TableReading, PieceOptions {
  readonly baseline?: string;
  readonly from?: "json" | "ndjson" | "csv";
  readonly maxFindings?: number;
  readonly audience?: string;
  readonly values: boolean;
  readonly asOf?: string;
  readonly maxRecordBytes?: number;
  readonly timestamps?: boolean;
  readonly workers?: number | "auto";
}

export const validate: Command<Options> = {
  name: "validate",
  summary: "check files, folders or standard input, and report what is wrong, where, and how to mend it",
  notes: [
    "JSON and NDJSON are read: a lone record, a list of records, or a dataset. A folder with dataset.json is one dataset; otherwise each file is one.",
    "CSV is read as tables: the files of a folder together, or one table. Findings name the row, the cell and the heading as it stands in the file.",
    "The same input gives the same report, byte for byte. Nothing is sent anywhere.",
  ],
  args: [{ name: "paths", text: "files and folders; - or nothing for what is piped in", many: true }],
  options: [
    {
      flags: "--format <format>",
      text: "text, json, ndjson, sarif, junit, csv, markdown or html; else what the ending of --output says, or text",
      choices: formats,
    },
    { flags: "--output <file>", text: "write the report to a file, whole or not at all" },
    {
      flags: "--report <format=file>",
      text: "write the report to a further file, in this form; may be repeated",
      parse: reportFile,
      many: true,
    },
    languageOption,
    { flags: "--bom", text: "begin CSV with a byte order mark, for Excel" },
    {
      flags: "--timestamps",
      text: "say in the report when it was made; the same input then no longer gives the same bytes",
    },
    {
      flags: "--max-findings <number>",
      text: "findings shown per code (100 unless given); the counts stay exact",
      parse: count,
    },
    {
      flags: "--audience <who>",
      text: "public (unless given), a publisher's code such as us-dfc, or holder: values that this reader may not see are left out",
      parse: audience,
    },
    { flags: "--no-values", text: "no value from the data in the report, whoever reads it" },
    { flags: "--as-of <date>", text: "the day that rules take as today, such as 2026-11-23", parse: day },
    { flags: "--max-record-bytes <size>", text: "largest record that is read (64MiB unless given)", parse: size },
    {
      flags: "--from <format>",
      text: "format of what is piped in: json (unless given), ndjson or csv",
      choices: ["json", "ndjson", "csv"],
    },
    { flags: "--type <type>", text: "record type of CSV tables whose name does not say it, such as facility" },
    { flags: "--encoding <name>", text: "encoding of CSV, where the guess is wrong, such as windows-1250" },
    {
      flags: "--workers <number>",
      text: "threads that check records: auto (unless given: one per core for more than 32 MB of files), or a number; 0 for none",
      parse: workers,
    },
    ...configurationOptions,
    baselineOption,
    ...pieceOptions,
    { flags: "--quiet", text: "print no report and no progress: the exit code tells" },
  ],
  examples: [
    { line: "forgex validate dataset.json", text: "check one file" },
    { line: "forgex validate north/ south/", text: "check two folders of data together" },
    {
      line: "cat dataset.ndjson | forgex validate - --format json",
      text: "check what is piped in, with a report for a program",
    },
    { line: "forgex validate tables/", text: "check a folder of CSV tables" },
    { line: "forgex validate dataset.json --lang fr", text: "read the report in French" },
    { line: "forgex validate dataset.json --output report.html", text: "write a page to read and to print" },
    {
      line: "forgex validate dataset.json --report out.sarif --report junit=out.xml",
      text: "write what a build server reads, beside the text",
    },
    { line: "forgex validate dataset.json --quiet && echo fit to send", text: "decide in a script" },
  ],

  async run(paths, options, console) {
    insistOnPiece(options, options);
    if (options.shard) return validatePiece(paths, options, console);
    const { sources: named, tables } = await inputOf(paths, options, console);
    const sources = options.header === undefined ? named : [await headerSource(options.header), ...named];
    // Asked first: it would be a pity to learn after an hour that the report cannot be written.
    await checkOutputs(options, [...paths, ...sources.map(pathOf)]);
    const checkedNow = await checked(sources, tables, options, console);
    const found = await sinceBaseline(checkedNow, options.baseline, console);
    const report = options.timestamps ? { ...found, generated: `${new Date().toISOString().slice(0, 19)}Z` } : found;
    await writeReports(report, options, console, countsOf(report));
    return exitCodeOf(report);
  },
};

/** What is to be checked: JSON and NDJSON from its bytes, CSV from its tables. */
async function inputOf(
  paths: readonly string[],
  { from }: Options,
  console: Console,
): Promise<{ sources: readonly ByteSource[]; tables: readonly TableFiles[] }> {
  const { texts, tables } = await pathsOf(paths);
  const named = await tableFiles(tables);
  if (from === "csv" && (paths.length === 0 || texts.includes("-"))) {
    const [piped] = await sourcesFor(["-"], console);
    const others = texts.filter((path) => path !== "-");
    const sources = others.length > 0 ? await sourcesFor(others, console) : [];
    return { sources, tables: piped ? [...named, { name: piped.name, files: [piped] }] : named };
  }
  if (named.length > 0 && texts.length === 0) return { sources: [], tables: named };
  const sources = await sourcesFor(texts, console).catch((error: unknown) => {
    // A folder of tables may well hold no JSON.
    if (named.length > 0 && isForgexError(error, "input-missing")) return [];
    throw error;
  });
  return { sources, tables: named };
}

async function checked(
  sources: readonly ByteSource[],
  tables: readonly TableFiles[],
  options: Options,
  console: Console,
): Promise<Report> {
  const { loadBoundaries, validateFiles } = await import("@forgex/validators/node");
  const boundaries = loadBoundaries();
  const sizes = [...sources, ...tables.flatMap(({ files }) => files)].map((source) => source.size);
  const total = sizes.includes(undefined) ? undefined : sizes.reduce((sum: number, one) => sum + (one ?? 0), 0);
  const progress = options.quiet ? undefined : progressOn(console.stderr, total);
  const settings: ValidateOptions = {
    ...(await configured(options)),
    ...(boundaries && { boundaries }),
    values: options.values,
    signal: console.signal,
    ...(progress && { onProgress: progress.report }),
    ...(options.asOf !== undefined && { today: options.asOf }),
    ...(options.audience !== undefined && { audience: options.audience }),
    ...(options.maxFindings !== undefined && { maxFindings: options.maxFindings }),
    ...(options.maxRecordBytes !== undefined && { maxRecordBytes: options.maxRecordBytes }),
  };
  try {
    if (tables.length === 0) {
      // What is piped in may be too long to be read again, as input that no thread can judge by itself has to be.
      const isPiped = sources.some(({ name }) => name === stdinName);
      return await validateFiles(sources, { ...settings, workers: isPiped ? 0 : (options.workers ?? "auto") });
    }
    const { validate: check } = await import("@forgex/validators");
    return await check(recordsOf(sources, tables, options, progress), settings);
  } finally {
    await progress?.end();
  }
}

/** The records of every form together. */
async function* recordsOf(
  sources: readonly ByteSource[],
  tables: readonly TableFiles[],
  { type, encoding, maxRecordBytes }: Options,
  progress: Progress | undefined,
): AsyncGenerator<Located> {
  if (sources.length > 0) {
    const { readText } = await import("@forgex/schema/text");
    for (const source of sources) yield* readText(source, maxRecordBytes === undefined ? {} : { maxRecordBytes });
  }
  let bytes = 0;
  let records = 0;
  const reading = { ...(type === undefined ? {} : { type }), ...(encoding === undefined ? {} : { encoding }) };
  const seen = (length: number): void => {
    bytes += length;
    progress?.report({ records, bytes });
  };
  for await (const record of tableRecords(tables, reading, seen)) {
    records += 1;
    yield record;
  }
}

/** Where a source lies, for comparing it with the output. */
function pathOf({ name }: ByteSource): string {
  return name === stdinName ? "/dev/stdin" : name;
}
