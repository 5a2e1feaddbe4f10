import { readFile } from "node:fs/promises";
import { ForgexError } from "@forgex/schema";
import { isSystemError, reasonOf } from "../system-error.ts";

/**
 * The text of a file that was named, such as a saved report.
 *
 * @throws {ForgexError} `file-unreadable`
 */
export async function textFile(path: string, signal: AbortSignal): Promise<string> {
  try {
    return await readFile(path, { encoding: "utf8", signal });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new ForgexError("file-unreadable", `Cannot read ${path}: ${reasonOf(error)}.`, {}, { cause: error });
  }
}
