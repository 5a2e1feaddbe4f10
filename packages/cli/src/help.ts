import { type Argument, type Command, commonOptions, type Example, type OptionDefinition } from "./command.ts";
import type { Style } from "./output/colour.ts";
import { capital, columns, type Row, wrap } from "./output/columns.ts";

const HELP_ROW: Row = ["-h, --help", "this text"];

const EXIT_ROWS: readonly Row[] = [
  ["0", "no errors (warnings and notes do not count)"],
  ["1", "errors found in the data"],
  ["2", "could not check: bad arguments, an unreadable file, a full disk, a fault of the tool"],
  ["130", "stopped by Ctrl-C"],
];

/** Help of the whole command: `forgex --help`. */
export function overview(commands: readonly Command[], style: Style, width: number): string {
  const first = commands.flatMap(({ examples }) => examples.slice(0, 1));
  return [
    "forgex: check and explain FORGE Exchange data on critical minerals\n",
    `${style.bold("Usage")}  forgex <command> [arguments] [options]\n`,
    section(
      "Commands",
      commands.map(({ name, args, summary }): Row => [usage(name, args), summary]),
      style,
      width,
    ),
    section("Options", [HELP_ROW, ["-V, --version", "the version"], ...optionRows(commonOptions)], style, width),
    examplesOf(first, style),
    section("Exit codes", EXIT_ROWS, style, width),
    "`forgex <command> --help` tells more of one command.\n",
  ].join("\n");
}

/** Help of one command: `forgex validate --help`. */
export function helpOf(command: Command, style: Style, width: number): string {
  const { name, args, summary, notes = [], options, examples } = command;
  const paragraphs = [`${capital(summary)}.`, ...notes];
  return [
    `${style.bold("Usage")}  forgex ${usage(name, args)} [options]\n`,
    ...paragraphs.map((text) => `${wrap(text, width).join("\n")}\n`),
    ...(args.length > 0
      ? [
          section(
            "Arguments",
            args.map((a): Row => [a.name, a.text]),
            style,
            width,
          ),
        ]
      : []),
    section("Options", [...optionRows(options), ...optionRows(commonOptions), HELP_ROW], style, width),
    examplesOf(examples, style),
    section("Exit codes", EXIT_ROWS, style, width),
  ].join("\n");
}

function usage(name: string, args: readonly Argument[]): string {
  return [name, ...args.map((arg) => (arg.many ? `[${arg.name}…]` : `[${arg.name}]`))].join(" ");
}

function section(title: string, rows: readonly Row[], style: Style, width: number): string {
  return `${style.bold(title)}\n${columns(rows, width)}`;
}

function optionRows(options: readonly OptionDefinition[]): Row[] {
  return options
    .filter(({ hidden }) => !hidden)
    .map(({ flags, text, default: preset }): Row => {
      return [flags, preset === undefined ? text : `${text} (${preset} unless given)`];
    });
}

function examplesOf(examples: readonly Example[], style: Style): string {
  const lines = examples.map(({ line, text }) => `  ${style.dim(`# ${text}`)}\n  ${line}\n`);
  return `${style.bold("Examples")}\n${lines.join("")}`;
}
