import type { Readable } from "node:stream";
import { ForgexError } from "@forgex/schema";
import type { Command } from "./command.ts";
import { commands } from "./commands/index.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { faultText } from "./fault.ts";
import { helpOf, overview } from "./help.ts";
import { type Style, styleFor, wantsColour } from "./output/colour.ts";
import type { Console } from "./output/console.ts";
import { type Output, type OutputStream, outputTo } from "./output/output.ts";
import { didYouMean } from "./suggest.ts";

export { faultText };

/** The process that the command runs in. */
export interface World {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

/** How long work that was told to stop may take to clean up, in milliseconds. */
const GRACE = 2000;

/** Lines longer than this are hard to read, however wide the terminal is. */
const WIDEST = 100;

/**
 * Runs one command line: reads the words, calls the command's handler, prints what failed. Never throws and never ends
 * the process.
 *
 * @example
 * process.exitCode = await run(["validate", "data.json"], process);
 */
export async function run(words: readonly string[], world: World): Promise<ExitCode> {
  const stdout = outputTo(world.stdout, "standard output");
  const stderr = outputTo(world.stderr, "standard error");
  try {
    const help = helpFor(words, stdout, world.env);
    if (help !== undefined) {
      await stdout.write(help);
      return exitCode.ok;
    }
    if (words.length === 0) {
      await stderr.write(helpFor(["help"], stderr, world.env) ?? "");
      return exitCode.failed;
    }
    const { command, rest } = commandIn(words);
    // Read here, so that standard input is not opened by a command that does not ask for it.
    const console: Console = {
      get stdin() {
        return world.stdin;
      },
      stdout,
      stderr,
      env: world.env,
      signal: world.signal,
    };
    const { parse } = await import("./options/parse.ts");
    const { args, options } = parse(command, rest);
    return await orStopped(command.run(args, options, console), world.signal);
  } catch (error) {
    if (world.signal.aborted) return exitCode.interrupted;
    await stderr.write(faultText(error, words.includes("--debug"))).catch(() => {});
    return exitCode.failed;
  }
}

/** The help that the words ask for, by `--help` anywhere before `--` or by the command `help`. */
function helpFor(words: readonly string[], out: Output, env: World["env"]): string | undefined {
  const end = words.indexOf("--");
  const before = end < 0 ? words : words.slice(0, end);
  const byFlag = before.some((word) => word === "--help" || word === "-h");
  const names = before.filter((word) => !word.startsWith("-"));
  if (!byFlag && names[0] !== "help") return undefined;
  const name = names[0] === "help" && (names.length > 1 || !byFlag) ? names[1] : names[0];
  const style = helpStyle(before, out, env);
  const width = Math.min(out.width, WIDEST);
  return name === undefined ? overview(commands, style, width) : helpOf(named(name), style, width);
}

function helpStyle(words: readonly string[], out: Output, env: World["env"]): Style {
  const plain = words.some((word) => word === "--no-colour" || word === "--no-color");
  const coloured = words.some((word) => word === "--colour" || word === "--color");
  return styleFor(wantsColour(plain ? false : coloured ? true : undefined, env, out.isTerminal));
}

/** The command is the first word that is no option; options before it count as its own. */
function commandIn(words: readonly string[]): { command: Command; rest: string[] } {
  const at = words.findIndex((word) => !word.startsWith("-"));
  const name = words[at];
  if (name === undefined)
    throw new ForgexError(
      "command-missing",
      "Name a command, such as `forgex validate data.json`; `forgex --help` lists them.",
    );
  return { command: named(name), rest: [...words.slice(0, at), ...words.slice(at + 1)] };
}

function named(name: string): Command {
  const command = commands.find((candidate) => candidate.name === name);
  if (command) return command;
  const names = commands.map((candidate) => candidate.name);
  const hint = didYouMean(name, names, `The commands are ${names.join(", ")}.`);
  throw new ForgexError("command-unknown", `There is no command ${JSON.stringify(name)}. ${hint}`);
}

/** The handler's answer; or, once stopped, the wait for its cleaning up, but not for ever. */
async function orStopped(work: Promise<ExitCode>, signal: AbortSignal): Promise<ExitCode> {
  let timer: NodeJS.Timeout | undefined;
  const stopped = new Promise<ExitCode>((resolve) => {
    const wait = () => {
      timer = setTimeout(() => resolve(exitCode.interrupted), GRACE);
    };
    if (signal.aborted) wait();
    else signal.addEventListener("abort", wait, { once: true });
  });
  try {
    const code = await Promise.race([work, stopped]);
    return signal.aborted ? exitCode.interrupted : code;
  } finally {
    clearTimeout(timer);
  }
}
