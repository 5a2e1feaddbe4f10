import { constants } from "node:fs";
import { access, realpath, stat, writeFile } from "node:fs/promises";
import { basename, dirname, extname, isAbsolute, relative, resolve, sep } from "node:path";
import { ForgexError } from "@forgex/schema";
import { isSystemError, reasonOf } from "../system-error.ts";

/** Endings that the validator reads when it is given a folder. */
const DATA = new Set([".json", ".ndjson", ".jsonl"]);

/**
 * Refuses, before any work is done, an output file that could not be written or that would harm the input.
 *
 * @param inputs paths that were named, and names of the files found below them
 * @throws {ForgexError} `output-is-input` where it is one of the inputs, by whatever path or link, or would be read as
 * one of them the next time; `file-unwritable` where its folder is not there or cannot be written to
 */
export async function checkOutput(output: string, inputs: readonly string[]): Promise<void> {
  const folder = dirname(resolve(output));
  try {
    await access(folder, constants.W_OK);
  } catch (error) {
    throw cannotWrite(output, error);
  }
  const existing = await stat(output).catch(() => undefined);
  if (existing?.isDirectory()) throw new ForgexError("file-unwritable", `${output} cannot be written: it is a folder.`);
  const realFolder = await realpath(folder);
  for (const input of inputs) {
    const found = await stat(input).catch(() => undefined);
    if (found === undefined) continue;
    if (found.isFile() && existing?.dev === found.dev && existing.ino === found.ino)
      throw new ForgexError(
        "output-is-input",
        `${output} is one of the files to check (${input}). Name another file for the output.`,
      );
    if (
      found.isDirectory() &&
      DATA.has(extname(output)) &&
      !basename(output).startsWith(".") &&
      isBelow(realFolder, await realpath(input))
    )
      throw new ForgexError(
        "output-is-input",
        `${output} lies in ${input} and would be taken for data the next time. Write it outside that folder.`,
      );
  }
}

/**
 * Writes a file whole or not at all: to a temporary file beside it, which then takes its name. A device or a pipe that
 * bears the name is written to as it is.
 *
 * @throws {ForgexError} `file-unwritable`, `aborted`
 */
export async function writeOutput(output: string, text: string, signal: AbortSignal): Promise<void> {
  const existing = await stat(output).catch(() => undefined);
  if (existing !== undefined && !existing.isFile()) {
    await writeFile(output, text, { signal }).catch((error: unknown) => {
      throw cannotWrite(output, error);
    });
    return;
  }
  const { writeFileAtomically } = await import("@forgex/validators/node");
  // A link keeps leading to the file that it names.
  await writeFileAtomically(existing === undefined ? output : await realpath(output), pieces(text), { signal });
}

/** Pieces small enough that a signal is heeded between them. */
function* pieces(text: string): Generator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  const length = 1 << 20;
  for (let start = 0; start < bytes.length; start += length) yield bytes.subarray(start, start + length);
}

function cannotWrite(output: string, error: unknown): unknown {
  if (!isSystemError(error)) return error;
  return new ForgexError("file-unwritable", `${output} cannot be written: ${reasonOf(error)}.`, {}, { cause: error });
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
