import { ForgexError } from "@forgex/schema";
import { type Code, codesOf, type Lang, type ListInfo, lists } from "../codelists.ts";
import type { Command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { columns, type Row } from "../output/columns.ts";
import { csv } from "../output/csv.ts";
import { didYouMean } from "../suggest.ts";

interface Options {
  readonly format: "text" | "json" | "csv";
  readonly lang: Lang;
}

/** The columns that every codelist of the standard has; its own follow. */
const COLUMNS = ["code", "title", "description", "since", "until", "replacedBy"];

export const codelist: Command<Options> = {
  name: "codelist",
  summary: "print the codes of a codelist with their titles, or list the codelists",
  notes: [
    "A closed list changes only with the standard: an unknown code is an error. An open list moves on its own: an unknown code is a warning.",
    "Titles that a list does not have in the language asked for are in English.",
  ],
  args: [{ name: "list", text: "the list, such as mineral; all lists are listed without one" }],
  options: [
    { flags: "--format <format>", text: "text, json or csv", choices: ["text", "json", "csv"], default: "text" },
    {
      flags: "--lang <language>",
      text: "language of the titles: en, fr or es",
      choices: ["en", "fr", "es"],
      default: "en",
    },
  ],
  examples: [
    { line: "forgex codelist mineral", text: "print the codes of the minerals" },
    { line: "forgex codelist commitment-status --lang fr --format csv", text: "a list in French, for a spreadsheet" },
    { line: "forgex codelist", text: "list all codelists" },
  ],

  async run([name], { format, lang }, { stdout }) {
    const known = await lists();
    const width = Math.min(stdout.width, 100);
    if (name === undefined) {
      await stdout.write(allLists(known, format, width));
      return exitCode.ok;
    }
    const list = known.find((candidate) => candidate.name === name);
    if (list === undefined) {
      const names = known.map((candidate) => candidate.name);
      const hint = didYouMean(name, names, "`forgex codelist` lists them all.");
      throw new ForgexError("codelist-unknown", `There is no codelist ${JSON.stringify(name)}. ${hint}`);
    }
    await stdout.write(oneList(list, await codesOf(name, lang), format, width));
    return exitCode.ok;
  },
};

function allLists(known: readonly ListInfo[], format: Options["format"], width: number): string {
  if (format === "json") return `${JSON.stringify(known, null, 2)}\n`;
  if (format === "csv") return csv(known);
  return columns(
    known.map(({ name, open, version, description }): Row => [name, `${kind(open)}, ${version}. ${description}`]),
    width,
    0,
  );
}

function oneList(list: ListInfo, codes: readonly Code[], format: Options["format"], width: number): string {
  if (format === "json") return `${JSON.stringify({ ...list, codes }, null, 2)}\n`;
  if (format === "csv") return csv(codes, COLUMNS);
  const count = codes.length === 1 ? "1 code" : `${codes.length} codes`;
  const head = `${list.title} (${list.name}): ${kind(list.open)} list, edition ${list.version}, ${count}\n\n`;
  return (
    head +
    columns(
      codes.map((code): Row => [code.code, code.title + retirement(code)]),
      width,
      0,
    )
  );
}

function kind(open: boolean): string {
  return open ? "open" : "closed";
}

function retirement({ until, replacedBy }: Code): string {
  if (until === undefined && replacedBy === undefined) return "";
  const when = until === undefined ? "retired" : `retired, held until ${until}`;
  return replacedBy === undefined ? ` (${when})` : ` (${when}; now ${replacedBy})`;
}
