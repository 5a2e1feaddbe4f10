import type { ExitCode } from "./exit-code.ts";
import type { Console } from "./output/console.ts";

/** One positional argument. */
export interface Argument {
  /** As help shows it, and how many there may be. */
  readonly name: string;
  readonly text: string;
  readonly many?: boolean;
}

/** One option, in commander's notation: `--format <format>`, `--quiet`. */
export interface OptionDefinition {
  readonly flags: string;
  readonly text: string;
  readonly choices?: readonly string[];
  /** What holds where the option is not given. */
  readonly default?: string;
  /** Turns the text into a value; throws a {@link ForgexError} that says what would be right. */
  readonly parse?: (text: string) => unknown;
  /** May be given several times; the value is then a list. */
  readonly many?: boolean;
  /** Left out of help: another spelling of an option that is there. */
  readonly hidden?: boolean;
}

/** A command line that works as it stands in the folder of the repository, and what it does. */
export interface Example {
  readonly line: string;
  readonly text: string;
}

/**
 * One command: what help says of it, and the handler that calls the library. The handler reports faults of the data
 * by its exit code and its output, and throws for all else; it never ends the process.
 */
export interface Command<O extends object = object> {
  readonly name: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  /** Further paragraphs of its own help. */
  readonly notes?: readonly string[];
  readonly args: readonly Argument[];
  readonly options: readonly OptionDefinition[];
  readonly examples: readonly Example[];
  run(args: readonly string[], options: O & CommonOptions, console: Console): Promise<ExitCode>;
}

/** The options that every command takes. */
export interface CommonOptions {
  readonly colour?: boolean;
  readonly debug?: boolean;
}

export const commonOptions: readonly OptionDefinition[] = [
  { flags: "--colour", text: "colours even when the output is not a terminal" },
  { flags: "--no-colour", text: "no colours (NO_COLOR=1 and FORCE_COLOR=1 are honoured too)" },
  { flags: "--color", text: "--colour", hidden: true },
  { flags: "--no-color", text: "--no-colour", hidden: true },
  { flags: "--debug", text: "on a fault of the tool, show where it happened" },
];
