import { randomBytes } from "node:crypto";
import { type FileHandle, mkdir, open, readdir, realpath, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { ForgexError } from "@forgex/schema";

/** A folder in the making: files that appear all together, or not at all. */
export interface FolderWriter {
  /** Adds bytes to a file of the folder. */
  append(file: string, bytes: Uint8Array): Promise<void>;
  /** Gives the folder its name. */
  finish(): Promise<void>;
  /** Removes what was written; after `finish` it does nothing. */
  discard(): Promise<void>;
}

/**
 * Begins a folder that is written whole or not at all: its files go into a temporary folder beside it, which then takes
 * its name. A folder of that name may be there only where it is empty, or where `replace` is told.
 *
 * @throws {ForgexError} `output-exists`, `file-unwritable`
 * @example
 * const folder = await folderWriter("mines/");
 * try {
 *   await folder.append("facility.csv", bytes);
 *   await folder.finish();
 * } finally {
 *   await folder.discard();
 * }
 */
export async function folderWriter(path: string, { replace = false } = {}): Promise<FolderWriter> {
  const target = resolve(path);
  const beside = (word: string): string =>
    join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}.${word}`);
  const there = await readdir(target).catch((error: { code?: string }) => {
    if (error.code === "ENOENT") return undefined;
    throw error.code === "ENOTDIR"
      ? new ForgexError("output-exists", `${path} is there already, and is a file.`, { path }, { cause: error })
      : unwritable(path, error);
  });
  if (there !== undefined && there.length > 0 && !replace)
    throw new ForgexError("output-exists", `${path} is there already and is not empty; name another folder.`, { path });
  const temporary = beside("forgex-tmp");
  await mkdir(temporary).catch((error: unknown) => {
    throw unwritable(path, error);
  });
  const files = new Map<string, FileHandle>();
  const close = async (): Promise<void> => {
    for (const file of files.values()) await file.close();
    files.clear();
  };
  return {
    async append(name, bytes) {
      try {
        let file = files.get(name);
        if (file === undefined) {
          file = await open(join(temporary, name), "wx");
          files.set(name, file);
        }
        await file.writeFile(bytes);
      } catch (error) {
        throw unwritable(path, error);
      }
    },
    async finish() {
      try {
        for (const file of files.values()) await file.sync();
        await close();
        if (there === undefined) await rename(temporary, target);
        else {
          const old = beside("forgex-old");
          await rename(target, old);
          await rename(temporary, target);
          await rm(old, { recursive: true, force: true });
        }
      } catch (error) {
        throw unwritable(path, error);
      }
    },
    async discard() {
      await close();
      await rm(temporary, { recursive: true, force: true });
    },
  };
}

function unwritable(path: string, error: unknown): ForgexError {
  const system = (error as { code?: unknown } | null)?.code;
  return new ForgexError(
    "file-unwritable",
    `${path} cannot be written (${String(system)}).`,
    { path },
    { cause: error },
  );
}

/** A file in the making: it appears whole, or not at all. */
export interface FileWriter {
  append(bytes: Uint8Array): Promise<void>;
  /** Gives the file its name; one that is there is replaced. */
  finish(): Promise<void>;
  /** Removes what was written; after `finish` it does nothing. */
  discard(): Promise<void>;
}

/**
 * Begins a file that is written whole or not at all: into a temporary file beside it, which then takes its name.
 *
 * @throws {ForgexError} `file-unwritable`
 * @example
 * const file = await fileWriter("mines.json");
 * try {
 *   await file.append(bytes);
 *   await file.finish();
 * } finally {
 *   await file.discard();
 * }
 */
export async function fileWriter(path: string): Promise<FileWriter> {
  const target = await realpath(path).catch(() => resolve(path));
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}.forgex-tmp`);
  let file: FileHandle | undefined = await open(temporary, "wx").catch((error: unknown) => {
    throw unwritable(path, error);
  });
  return {
    async append(bytes) {
      await file?.writeFile(bytes).catch((error: unknown) => {
        throw unwritable(path, error);
      });
    },
    async finish() {
      try {
        await file?.sync();
        await file?.close();
        file = undefined;
        await rename(temporary, target);
      } catch (error) {
        throw unwritable(path, error);
      }
    },
    async discard() {
      await file?.close();
      file = undefined;
      await rm(temporary, { force: true });
    },
  };
}
