import { ForgexError, isForgexError } from "@forgex/schema";
import { Command as Commander, CommanderError, Option } from "commander";
import { type Command, type CommonOptions, commonOptions, type OptionDefinition } from "../command.ts";
import { capital } from "../output/columns.ts";

/** What was said on the command line, read by a command's own definitions. */
export interface Parsed {
  readonly args: readonly string[];
  readonly options: CommonOptions & Record<string, unknown>;
}

/** commander's names of faults, and ours. */
const CODES: Readonly<Record<string, string>> = {
  "commander.unknownOption": "option-unknown",
  "commander.optionMissingArgument": "option-value-missing",
  "commander.invalidArgument": "option-value-wrong",
  "commander.excessArguments": "argument-excess",
  "commander.missingArgument": "argument-missing",
};

/**
 * Reads the words after the command's name.
 *
 * @throws {ForgexError} `option-unknown`, `option-value-missing`, `option-value-wrong`, `argument-excess`
 */
export function parse(command: Command, words: readonly string[]): Parsed {
  const commander = new Commander(command.name)
    .exitOverride()
    .helpOption(false)
    .configureOutput({ writeOut() {}, writeErr() {}, outputError() {} });
  for (const { name, many } of command.args) commander.argument(many ? `[${name}...]` : `[${name}]`);
  for (const definition of [...command.options, ...commonOptions]) commander.addOption(optionOf(definition));
  try {
    commander.parse(words, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) throw faultOf(error, command);
    throw error;
  }
  const { color, ...options } = commander.opts<Record<string, unknown> & { color?: boolean }>();
  return { args: commander.args, options: color === undefined ? options : { colour: color, ...options } };
}

function optionOf({ flags, text, choices, default: preset, parse, many }: OptionDefinition): Option {
  const option = new Option(flags, text);
  if (choices) option.choices([...choices]);
  if (preset !== undefined) option.default(preset);
  if (parse)
    option.argParser((value: string, before: unknown) => {
      try {
        return many ? [...((before as unknown[] | undefined) ?? []), parse(value)] : parse(value);
      } catch (error) {
        if (!isForgexError(error)) throw error;
        throw new ForgexError(error.code, `${option.long} ${error.message}, not ${JSON.stringify(value)}.`);
      }
    });
  return option;
}

function faultOf(error: CommanderError, command: Command): ForgexError {
  // commander's sentence: "error: unknown option '--fromat'\n(Did you mean --format?)"
  const [sentence = "", hint] = error.message.replace(/^error: /, "").split("\n");
  const said = capital(sentence).replace(/\.$/, "");
  const help = `\`forgex ${command.name} --help\` lists what there is.`;
  return new ForgexError(
    CODES[error.code] ?? "arguments-wrong",
    `${said}. ${hint === undefined ? help : hint.slice(1, -1)}`,
  );
}
