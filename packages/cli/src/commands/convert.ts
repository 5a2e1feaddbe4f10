import type { ConvertInput, FormatId } from "@forgex/converters";
import { type ByteSource, ForgexError, render } from "@forgex/schema";
import type { Command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { isPiped, stdinSource } from "../input/stdin.ts";
import { pathsOf, tableFiles } from "../input/tables.ts";
import type { Console } from "../output/console.ts";
import { checkOutput } from "../output/file.ts";
import { progressOn } from "../output/progress.ts";

interface Options {
  readonly from?: FormatId;
  readonly to?: FormatId;
  readonly type?: string;
  readonly lang?: "en" | "fr" | "es" | "paths";
  readonly delimiter?: "comma" | "semicolon" | "tab";
  readonly encoding?: string;
  readonly force?: boolean;
  readonly quiet?: boolean;
}

const FORMATS = ["json", "ndjson", "csv"];
const SIGNS = { comma: ",", semicolon: ";", tab: "\t" } as const;

export const convert: Command<Options> = {
  name: "convert",
  summary: "convert a dataset between JSON, NDJSON and CSV tables",
  notes: [
    "The formats are those of the endings, or of --from and --to. A name without an ending is a folder of CSV tables; a name ending in .csv is one table, for records that need no other.",
    "Nothing is dropped in silence: what could not be read ends the conversion, and nothing is written. The output appears whole or not at all.",
  ],
  args: [{ name: "in out", text: "what to read and what to write; - is standard input or output", many: true }],
  options: [
    { flags: "--from <format>", text: "format of the input: json, ndjson or csv", choices: FORMATS },
    { flags: "--to <format>", text: "format of the output: json, ndjson or csv", choices: FORMATS },
    { flags: "--type <type>", text: "record type of tables whose name does not say it, such as facility" },
    {
      flags: "--lang <language>",
      text: "headings of tables: en (unless given), fr, es, or paths for the names of fields",
      choices: ["en", "fr", "es", "paths"],
    },
    {
      flags: "--delimiter <sign>",
      text: "what stands between the cells that are written: comma (unless given), semicolon or tab",
      choices: ["comma", "semicolon", "tab"],
    },
    {
      flags: "--encoding <name>",
      text: "encoding of CSV that is read, where the guess is wrong, such as windows-1250",
    },
    { flags: "--force", text: "replace a folder that is there" },
    { flags: "--quiet", text: "say nothing: the exit code tells" },
  ],
  examples: [
    { line: "forgex convert dataset.json tables/", text: "make a folder of CSV tables" },
    { line: "forgex convert tables/ dataset.json", text: "and make JSON of them again" },
    { line: "forgex convert facility.csv facilities.ndjson", text: "one table" },
    { line: "cat dataset.ndjson | forgex convert - - --from ndjson --to json", text: "between two programs" },
  ],

  async run(paths, options, console) {
    const [from, to, ...more] = paths;
    if (from === undefined || to === undefined || more.length > 0)
      throw new ForgexError("input-missing", "Name what to read and what to write: `forgex convert in.json out/`.");
    const { convert: run, headingLanguage } = await import("@forgex/converters");
    const input = await inputOf(from, options, console);
    const format = await formatTo(to, options);
    if (to !== "-" && !isFolder(to, format)) await checkOutput(to, [from]);
    const output = await outputTo(to, format, options, console);
    const sizes = input.sources.map(({ size }) => size ?? Number.NaN);
    const total = sizes.reduce((sum, one) => sum + one, 0) * (format === "csv" ? 2 : 1);
    const progress = options.quiet
      ? undefined
      : progressOn(console.stderr, Number.isNaN(total) ? undefined : total, Date.now, "converting");
    try {
      const { lang = "en", delimiter } = options;
      const headings = lang === "paths" ? lang : await headingLanguage(lang);
      const done = await run(
        input,
        {
          format,
          write: output.write,
          ...(headings && { headings }),
          ...(delimiter && { delimiter: SIGNS[delimiter] }),
        },
        { signal: console.signal, ...(progress && { onProgress: progress.report }) },
      );
      await output.finish();
      await progress?.end();
      if (!options.quiet) {
        for (const finding of done.findings.slice(0, 20))
          await console.stderr.write(`${finding.position?.source ?? from}: ${render(finding)}\n`);
        if (to !== "-") await console.stderr.write(`${to}: ${many(done.records)}${output.tables()}\n`);
      }
      return exitCode.ok;
    } finally {
      await progress?.end();
      await output.discard();
    }
  },
};

async function inputOf(path: string, options: Options, console: Console): Promise<ConvertInput> {
  const { formatOf, headingLanguages } = await import("@forgex/converters");
  const { type, encoding } = options;
  const reading = { ...(type && { type }), ...(encoding && { encoding }), languages: await headingLanguages() };
  if (path === "-") {
    if (!isPiped()) throw new ForgexError("input-missing", "Nothing is piped in.");
    return { format: options.from ?? "json", sources: [stdinSource(console)], ...reading };
  }
  const { texts, tables } = await pathsOf([path]);
  const [group] = await tableFiles(tables);
  if (group !== undefined && texts.length > 0 && options.from === undefined)
    throw new ForgexError("input-mixed", `${path} holds CSV and JSON; say with --from which of them is meant.`, {
      path,
    });
  if (group !== undefined && options.from !== "json" && options.from !== "ndjson")
    return { format: "csv", sources: group.files, source: group.name, ...reading };
  const { sourcesOf } = await import("@forgex/validators/node");
  const sources: readonly ByteSource[] = await sourcesOf(texts.length > 0 ? texts : [path]);
  if (sources.length === 0) throw new ForgexError("input-missing", `There is nothing to read in ${path}.`);
  const format = options.from ?? formatOf(path)?.id ?? "json";
  return { format, sources, ...(format === "csv" ? reading : {}) };
}

async function formatTo(path: string, { to }: Options): Promise<FormatId> {
  const { formatOf } = await import("@forgex/converters");
  if (to !== undefined) return to;
  if (path === "-") throw new ForgexError("option-missing", "Say with --to what is to be written to standard output.");
  const format = formatOf(path);
  if (format !== undefined) return format.id;
  if (/[/\\]$/.test(path) || !/\.[A-Za-z0-9]+$/.test(path)) return "csv";
  throw new ForgexError(
    "format-unknown",
    `The ending of ${path} names no format; the formats are ${FORMATS.join(", ")}.`,
  );
}

const isFolder = (path: string, format: FormatId): boolean =>
  format === "csv" && path !== "-" && !/\.(?:csv|tsv)$/i.test(path);

/** Where bytes go, whole or not at all. */
interface Target {
  write(table: string, bytes: Uint8Array): Promise<void>;
  finish(): Promise<void>;
  discard(): Promise<void>;
  /** What to say of the tables. */
  tables(): string;
}

async function outputTo(path: string, format: FormatId, { force }: Options, console: Console): Promise<Target> {
  if (isFolder(path, format)) {
    const { folderWriter } = await import("@forgex/converters/node");
    const folder = await folderWriter(path, { replace: force === true });
    const names = new Set<string>();
    return {
      async write(table, bytes) {
        names.add(table);
        await folder.append(`${table}.csv`, bytes);
      },
      finish: folder.finish,
      discard: folder.discard,
      tables: () => ` in ${names.size} ${names.size === 1 ? "table" : "tables"}`,
    };
  }
  const single = onlyTable(path);
  if (path === "-") {
    const decoder = new TextDecoder();
    return {
      async write(table, bytes) {
        if (single(table)) await console.stdout.write(decoder.decode(bytes, { stream: true }));
      },
      finish: async () => {},
      discard: async () => {},
      tables: () => "",
    };
  }
  const { fileWriter } = await import("@forgex/converters/node");
  const file = await fileWriter(path);
  return {
    async write(table, bytes) {
      if (single(table)) await file.append(bytes);
    },
    finish: file.finish,
    discard: file.discard,
    tables: () => "",
  };
}

/** Lets one table of records through, and leaves out the dataset's header, which has a table of its own. */
function onlyTable(path: string): (table: string) => boolean {
  let only: string | undefined;
  return (table) => {
    if (table === "" || table === only) return true;
    if (table === "dataset") return false;
    if (only === undefined && !table.includes(".") && !table.startsWith("other-")) {
      only = table;
      return true;
    }
    const name = path === "-" ? "standard output" : path;
    throw new ForgexError(
      "table-not-enough",
      `These records do not fit one table: ${only ?? "their table"} and ${table} are needed. Name a folder instead of ${name}.`,
      { tables: [only, table] },
    );
  };
}

function many(records: number): string {
  return `${records.toLocaleString("en")} ${records === 1 ? "record" : "records"}`;
}
