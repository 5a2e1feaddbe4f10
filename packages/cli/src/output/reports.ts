import type { Report } from "@forgex/schema";
import type { Messages } from "@forgex/validators/messages";
import type { ReportFormat } from "@forgex/validators/report";
import { wantsColour } from "./colour.ts";
import type { Console } from "./console.ts";
import { checkOutput, writeOutput } from "./file.ts";
import { formatOf, type ReportFile } from "./formats.ts";
import { type Language, messagesIn } from "./language.ts";
import type { Output } from "./output.ts";

/** Where reports go and in which forms: what `validate` and `report` share. */
export interface ReportOptions {
  readonly format?: ReportFormat;
  readonly output?: string;
  readonly report?: readonly ReportFile[];
  readonly bom?: boolean;
  readonly lang?: Language;
  readonly quiet?: boolean;
  readonly colour?: boolean;
}

/** Refuses, before any work is done, a file that could not be written or would harm the input. */
export async function checkOutputs({ output, report = [] }: ReportOptions, inputs: readonly string[]): Promise<void> {
  for (const file of [...(output === undefined ? [] : [output]), ...report.map((one) => one.file)])
    await checkOutput(file, inputs);
}

/**
 * Writes a report to every place that was asked for; to standard output where `--output` names no file.
 *
 * @param summary what standard error says of each file written
 */
export async function writeReports(
  report: Report,
  options: ReportOptions,
  console: Console,
  summary: string,
): Promise<void> {
  const { output, quiet, report: further = [] } = options;
  const format = options.format ?? formatOf(output) ?? "text";
  const files = [...(output === undefined ? [] : [{ format, file: output }]), ...further];
  for (const one of files) {
    await writeOutput(one.file, await rendered(report, one.format, options, console), console.signal);
    if (!quiet) await console.stderr.write(`${one.file}: ${summary}\n`);
  }
  if (output === undefined && !quiet)
    await console.stdout.write(await rendered(report, format, options, console, console.stdout));
}

async function rendered(
  english: Report,
  format: ReportFormat,
  { colour, bom, lang }: ReportOptions,
  { env }: Console,
  to?: Output,
): Promise<string> {
  const messages = await messagesIn(lang);
  const spoken = messages === undefined ? {} : { messages };
  const report = messages === undefined ? english : await translated(english, messages);
  if (format !== "text" && format !== "json") {
    const { formatReport } = await import("@forgex/validators/report");
    return formatReport(report, format, { ...spoken, ...(bom === undefined ? {} : { bom }) });
  }
  // Of the door that has been opened already: a short check must not wait for the other forms.
  const { toJson, toText } = await import("@forgex/validators");
  if (format === "json") return toJson(report);
  const isTerminal = to?.isTerminal === true;
  // A file is read later and elsewhere: what the environment says of this terminal is not meant for it.
  const paint = wantsColour(colour, to ? env : {}, isTerminal);
  // Only a terminal has a width; elsewhere the same input must give the same bytes.
  return toText(report, { ...spoken, colour: paint, ...(isTerminal ? { width: to.width } : {}) });
}

async function translated(report: Report, messages: Messages): Promise<Report> {
  const { translateReport } = await import("@forgex/validators/messages");
  return translateReport(report, messages);
}

/** `2 errors, 1 warning, 0 notes in 1,204 records`. */
export function countsOf({ counts, records }: Report): string {
  const sum = Object.values(records).reduce((all, one) => all + one, 0);
  return `${many(counts.error, "error")}, ${many(counts.warning, "warning")}, ${many(counts.note, "note")} in ${many(sum, "record")}`;
}

function many(count: number, word: string): string {
  // As `toLocaleString("en")` writes it, which takes longer to load than a short check takes.
  return `${String(count).replace(/\B(?=(?:\d{3})+$)/g, ",")} ${word}${count === 1 ? "" : "s"}`;
}
