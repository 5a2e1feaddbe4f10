import type { Command } from "../command.ts";
import { exitCode } from "../exit-code.ts";

/** Listed like the others; its text is made before any command runs, as for `--help`. */
export const help: Command = {
  name: "help",
  summary: "show the help of a command, as `forgex <command> --help` does",
  args: [{ name: "command", text: "the command; all of them are listed without one" }],
  options: [],
  examples: [{ line: "forgex help validate", text: "show all options of validate" }],
  run: async () => exitCode.ok,
};
