import { readFile } from "node:fs/promises";
import { ForgexError } from "@forgex/schema";
import { isSystemError, reasonOf } from "../system-error.ts";

/** Reads a small file; `undefined` where it is not there. */
export async function textIn(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === "ENOENT") return undefined;
    throw new ForgexError("file-unreadable", `${path} cannot be read: ${reasonOf(error)}.`, {}, { cause: error });
  }
}

/**
 * Reads a small file of JSON.
 *
 * @throws {ForgexError} `file-unreadable`, `json-syntax`; neither quotes the file
 */
export async function jsonIn(path: string): Promise<unknown> {
  const text = await textIn(path);
  if (text === undefined) throw new ForgexError("file-unreadable", `${path} cannot be read: there is no such file.`);
  try {
    return JSON.parse(text);
  } catch {
    throw new ForgexError("json-syntax", `${path} is not JSON.`);
  }
}
