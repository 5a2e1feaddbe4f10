import { readFile, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { type Configuration, readConfig } from "../config/read-config.ts";
import { unreadable } from "./unreadable.ts";

/** Name of the file. */
const NAME = "forgex.config.json";

/** A configuration and the file that it was read from. */
export interface FoundConfiguration {
  readonly path: string;
  readonly configuration: Configuration;
}

/**
 * Reads the configuration of a folder: the file `forgex.config.json` in it or in the nearest folder above.
 *
 * @throws {ForgexError} `file-unreadable`, `config-malformed`
 * @example
 * const found = await findConfig(".");
 * const report = await validateBytes(sources, { ...found?.configuration });
 */
export async function findConfig(folder: string): Promise<FoundConfiguration | undefined> {
  for (let here = resolve(folder); ; here = dirname(here)) {
    const path = join(here, NAME);
    const isThere = await stat(path).then(
      (found) => found.isFile(),
      () => false,
    );
    if (isThere) return loadConfig(path);
    if (dirname(here) === here) return undefined;
  }
}

/**
 * Reads a configuration file of any name.
 *
 * @throws {ForgexError} `file-unreadable`, `config-malformed`
 */
export async function loadConfig(path: string): Promise<FoundConfiguration> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw unreadable(path, error);
  });
  return { path, configuration: readConfig(text, path) };
}
