import type { ByteSource } from "@forgex/schema";
import type { Report, ValidateOptions } from "@forgex/validators";
import type { Command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { sourcesFor } from "../input/sources.ts";
import { stdinName } from "../input/stdin.ts";
import { audience, count, day, size } from "../options/values.ts";
import { wantsColour } from "../output/colour.ts";
import type { Console } from "../output/console.ts";
import { checkOutput, writeOutput } from "../output/file.ts";
import type { Output } from "../output/output.ts";
import { progressOn } from "../output/progress.ts";

interface Options {
  readonly format: "text" | "json";
  readonly output?: string;
  readonly maxFindings?: number;
  readonly audience?: string;
  readonly values: boolean;
  readonly asOf?: string;
  readonly maxRecordBytes?: number;
  readonly quiet?: boolean;
  readonly colour?: boolean;
}

export const validate: Command<Options> = {
  name: "validate",
  summary: "check files, folders or standard input, and report what is wrong, where, and how to mend it",
  notes: [
    "JSON and NDJSON are read: a lone record, a list of records, or a dataset. A folder with dataset.json is one dataset; otherwise each file is one.",
    "The same input gives the same report, byte for byte. Nothing is sent anywhere.",
  ],
  args: [{ name: "paths", text: "files and folders; - or nothing for what is piped in", many: true }],
  options: [
    { flags: "--format <format>", text: "text or json", choices: ["text", "json"], default: "text" },
    { flags: "--output <file>", text: "write the report to a file, whole or not at all" },
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
    { flags: "--quiet", text: "print no report and no progress: the exit code tells" },
  ],
  examples: [
    { line: "forgex validate dataset.json", text: "check one file" },
    { line: "forgex validate north/ south/", text: "check two folders of data together" },
    {
      line: "cat dataset.ndjson | forgex validate - --format json",
      text: "check what is piped in, with a report for a program",
    },
    { line: "forgex validate dataset.json --output report.json --format json", text: "write the report to a file" },
    { line: "forgex validate dataset.json --quiet && echo fit to send", text: "decide in a script" },
  ],

  async run(paths, options, console) {
    const sources = await sourcesFor(paths, console);
    const { output } = options;
    // Asked first: it would be a pity to learn after an hour that the report cannot be written.
    if (output !== undefined) await checkOutput(output, [...paths, ...sources.map(pathOf)]);
    const report = await checked(sources, options, console);
    if (output !== undefined) {
      await writeOutput(output, await rendered(report, options, console), console.signal);
      if (!options.quiet) await console.stderr.write(`${output}: ${countsOf(report)}\n`);
    } else if (!options.quiet) await console.stdout.write(await rendered(report, options, console, console.stdout));
    return report.counts.error > 0 ? exitCode.errors : exitCode.ok;
  },
};

async function checked(sources: readonly ByteSource[], options: Options, console: Console): Promise<Report> {
  const { validateBytes } = await import("@forgex/validators");
  const sizes = sources.map((source) => source.size);
  const total = sizes.includes(undefined) ? undefined : sizes.reduce((sum: number, one) => sum + (one ?? 0), 0);
  const progress = options.quiet ? undefined : progressOn(console.stderr, total);
  const settings: ValidateOptions = {
    values: options.values,
    signal: console.signal,
    ...(progress && { onProgress: progress.report }),
    ...(options.asOf !== undefined && { today: options.asOf }),
    ...(options.audience !== undefined && { audience: options.audience }),
    ...(options.maxFindings !== undefined && { maxFindings: options.maxFindings }),
    ...(options.maxRecordBytes !== undefined && { maxRecordBytes: options.maxRecordBytes }),
  };
  try {
    return await validateBytes(sources, settings);
  } finally {
    await progress?.end();
  }
}

async function rendered(report: Report, options: Options, { env }: Console, to?: Output): Promise<string> {
  const { toJson, toText } = await import("@forgex/validators");
  if (options.format === "json") return toJson(report);
  const isTerminal = to?.isTerminal === true;
  // A file is read later and elsewhere: what the environment says of this terminal is not meant for it.
  const colour = wantsColour(options.colour, to ? env : {}, isTerminal);
  // Only a terminal has a width; elsewhere the same input must give the same bytes.
  return toText(report, isTerminal ? { colour, width: to.width } : { colour });
}

/** Where a source lies, for comparing it with the output. */
function pathOf({ name }: ByteSource): string {
  return name === stdinName ? "/dev/stdin" : name;
}

function countsOf({ counts, records }: Report): string {
  const sum = Object.values(records).reduce((all, one) => all + one, 0);
  return `${many(counts.error, "error")}, ${many(counts.warning, "warning")}, ${many(counts.note, "note")} in ${many(sum, "record")}`;
}

function many(count: number, word: string): string {
  return `${count.toLocaleString("en")} ${word}${count === 1 ? "" : "s"}`;
}
