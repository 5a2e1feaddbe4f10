import { ForgexError, type Report } from "@forgex/schema";
import type { Command, OptionDefinition } from "../command.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { textFile } from "../input/text-file.ts";
import { count } from "../options/values.ts";
import type { Console } from "../output/console.ts";
import { formats, reportFile } from "../output/formats.ts";
import { languageOption } from "../output/language.ts";
import { checkOutputs, countsOf, type ReportOptions, writeReports } from "../output/reports.ts";
import { didYouMean } from "../suggest.ts";

interface Options extends ReportOptions {
  readonly maxFindings?: number;
  readonly baseline?: string;
}

const ACTIONS = ["show", "merge"] as const;

/** `--baseline`, which `validate` has too. */
export const baselineOption: OptionDefinition = {
  flags: "--baseline <file>",
  text: "an earlier report in JSON: tells what is new, fixed and unchanged, and only new errors count as errors",
};

export const report: Command<Options> = {
  name: "report",
  summary: "show a saved report in another form, or join the reports or shards of several checks",
  notes: [
    "`show` takes one report that was saved as JSON. `merge` takes reports in JSON, or shards that `forgex validate --shard` wrote; of shards the report is the same, byte for byte, as that of one check of all their files. The order of the files does not matter.",
  ],
  args: [
    { name: "action", text: "show or merge" },
    { name: "files", text: "saved reports, or shards", many: true },
  ],
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
      flags: "--max-findings <number>",
      text: "merge, of reports: findings shown per code (100 unless given); shards were told when they were made",
      parse: count,
    },
    baselineOption,
    { flags: "--quiet", text: "print no report: the exit code tells" },
  ],
  examples: [
    { line: "forgex report show report.json --format html --output report.html", text: "a page from a saved report" },
    { line: "forgex report merge north.json south.json", text: "one report of two checks" },
    { line: "forgex report merge *.shard.json --output report.json", text: "the report of a check made in pieces" },
  ],

  async run([action = "", ...files], options, console) {
    const doing = ACTIONS.find((one) => one === action);
    if (doing === undefined) {
      const hint = didYouMean(action, ACTIONS, "It can show or merge.");
      throw new ForgexError(
        "action-unknown",
        action === ""
          ? `Say what to do with reports. ${hint}`
          : `There is no action ${JSON.stringify(action)}. ${hint}`,
      );
    }
    if (files.length === 0) throw new ForgexError("input-missing", "Name the saved reports, in JSON.");
    if (doing === "show" && files.length > 1)
      throw new ForgexError("argument-excess", "`show` takes one report; `forgex report merge` joins several.");
    await checkOutputs(options, files);
    const found = doing === "show" ? await readOne(files[0] ?? "", console) : await merged(files, options, console);
    const shown = await sinceBaseline(found, options.baseline, console);
    await writeReports(shown, options, console, countsOf(shown));
    return exitCodeOf(shown);
  },
};

async function readOne(file: string, console: Console): Promise<Report> {
  const { readReport } = await import("@forgex/validators/report");
  return readReport(await textFile(file, console.signal), file);
}

async function merged(files: readonly string[], { maxFindings }: Options, console: Console): Promise<Report> {
  const { mergePieces, mergeReports, readPieces, readReport } = await import("@forgex/validators/report");
  const texts: { file: string; text: string }[] = [];
  for (const file of files) {
    const text = await textFile(file, console.signal);
    // Batch engines write a file also for a part without lines.
    if (text.trim() !== "") texts.push({ file, text });
  }
  const isShard = ({ text }: { text: string }): boolean => /^\s*\{"shard":/.test(text);
  if (texts.every(isShard)) {
    if (maxFindings !== undefined)
      throw new ForgexError("options-conflict", "--max-findings of shards is given to `forgex validate --shard`.");
    return mergePieces(texts.flatMap(({ file, text }) => readPieces(text, file)));
  }
  if (texts.some(isShard)) throw new ForgexError("inputs-mixed", "Join either shards or reports, not both.");
  const reports = texts.map(({ file, text }) => readReport(text, file));
  return mergeReports(reports, maxFindings === undefined ? {} : { maxFindings });
}

/** The report, compared with an earlier one where that was asked for. */
export async function sinceBaseline(found: Report, baseline: string | undefined, console: Console): Promise<Report> {
  if (baseline === undefined) return found;
  const { compareWithBaseline } = await import("@forgex/validators/report");
  return compareWithBaseline(found, await readOne(baseline, console));
}

/** Errors; since a baseline, new errors. */
export function exitCodeOf({ counts, baseline }: Report): ExitCode {
  return (baseline?.new ?? counts).error > 0 ? exitCode.errors : exitCode.ok;
}
