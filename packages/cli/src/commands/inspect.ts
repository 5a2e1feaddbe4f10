import { type ByteSource, ForgexError } from "@forgex/schema";
import type { Command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { pathsOf, tableFiles } from "../input/tables.ts";

interface Options {
  readonly format: "text" | "json";
  readonly type?: string;
}

/** What the library says of a file. */
type Inspected = Awaited<ReturnType<typeof import("@forgex/converters").inspect>>;

export const inspect: Command<Options> = {
  name: "inspect",
  summary:
    "say what files are: format, encoding, tables, record types, headings that are understood and those that are not",
  args: [{ name: "paths", text: "files and folders", many: true }],
  options: [
    { flags: "--format <format>", text: "text or json", choices: ["text", "json"], default: "text" },
    { flags: "--type <type>", text: "record type of tables whose name does not say it, such as facility" },
  ],
  examples: [
    { line: "forgex inspect facility.csv", text: "see which headings are understood" },
    { line: "forgex inspect data/ --format json", text: "every file of a folder, for a program" },
  ],

  async run(paths, { format, type }, console) {
    if (paths.length === 0) throw new ForgexError("input-missing", "Name a file or a folder.");
    const { texts, tables } = await pathsOf(paths);
    const { sourcesOf } = await import("@forgex/validators/node");
    const { formatOf, headingLanguages, inspect: look } = await import("@forgex/converters");
    const languages = tables.size > 0 ? await headingLanguages() : [];
    const settings = { languages, ...(type === undefined ? {} : { type }) };
    const found: Inspected[] = [];
    const csv = (await tableFiles(tables)).flatMap(({ files }) => files);
    const json: readonly ByteSource[] = texts.length > 0 ? await sourcesOf(texts) : [];
    for (const source of csv) found.push(await look("csv", source, settings));
    for (const source of json) found.push(await look(formatOf(source.name)?.id ?? "json", source));
    console.signal.throwIfAborted();
    await console.stdout.write(
      format === "json" ? `${JSON.stringify(found, null, 2)}\n` : found.map(textOf).join("\n"),
    );
    return found.some(({ unread, notText }) => unread > 0 || notText !== undefined) ? exitCode.errors : exitCode.ok;
  },
};

const DELIMITERS: Readonly<Record<string, string>> = { ",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars" };

function textOf({ source, format, notText, ...one }: Inspected): string {
  if (notText !== undefined) return `${source}\n  not CSV but ${notText}\n`;
  const kind = { json: "JSON", ndjson: "NDJSON", csv: "CSV" }[format];
  const lines = [source];
  const delimiter = one.delimiter === undefined ? "" : `, ${DELIMITERS[one.delimiter] ?? one.delimiter}`;
  lines.push(`  format    ${kind}${one.encoding === undefined ? "" : `, ${one.encoding}${delimiter}`}`);
  if (one.table !== undefined) lines.push(`  table     ${one.table}, headings in row ${one.headingRow}`);
  if (one.hasHeader) lines.push("  header    of a dataset");
  const counts = Object.entries(one.counts).map(([name, count]) => `${name} ${count.toLocaleString("en")}`);
  if (counts.length > 0) lines.push(`  ${one.table?.includes(".") ? "rows   " : "records"}   ${counts.join(", ")}`);
  else lines.push("  nothing that is known: no row of headings of a record type was found");
  if (one.unread > 0) lines.push(`  unread    ${one.unread.toLocaleString("en")}; \`forgex validate\` says why`);
  if (one.headings !== undefined) {
    lines.push(`  headings  ${one.headings.matched.length} understood`);
    for (const { heading, perhaps } of one.headings.unknown)
      lines.push(`            “${heading}” is not${perhaps === undefined ? "" : `; perhaps “${perhaps}”`}`);
  }
  return `${lines.join("\n")}\n`;
}
