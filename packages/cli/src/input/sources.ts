import { type ByteSource, ForgexError } from "@forgex/schema";
import type { Console } from "../output/console.ts";
import { isPiped, stdinSource } from "./stdin.ts";

/**
 * What a command is to read: files and folders by their paths, `-` or nothing for what is piped in.
 *
 * @throws {ForgexError} `input-missing` where nothing is named and nothing is piped in, `file-unreadable`
 */
export async function sourcesFor(paths: readonly string[], console: Console): Promise<ByteSource[]> {
  const files = paths.filter((path) => path !== "-");
  if (paths.length === 0 && !isPiped())
    throw new ForgexError("input-missing", "Name a file or a folder, or pipe data in; `-` stands for standard input.");
  const { sourcesOf } = await import("@forgex/validators/node");
  const sources = files.length > 0 ? await sourcesOf(files) : [];
  if (paths.length === 0 || files.length < paths.length) return [...sources, stdinSource(console)];
  if (sources.length === 0)
    throw new ForgexError(
      "input-missing",
      `There is nothing to read in ${files.join(", ")}: of a folder, files ending in .json, .ndjson or .jsonl are read.`,
    );
  return [...sources];
}
