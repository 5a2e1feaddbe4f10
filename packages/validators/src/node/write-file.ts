import { randomBytes } from "node:crypto";
import { type FileHandle, open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { ForgexError, isForgexError } from "@forgex/schema";

/** Pieces of a file: text is written as UTF-8. */
export type Chunks = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** How a file is written. */
export interface WriteOptions {
  /** Gives up: the promise is rejected with `aborted`, and nothing is left behind. */
  readonly signal?: AbortSignal;
  /** Opens the temporary file; for tests. */
  readonly openFile?: (path: string) => Promise<Pick<FileHandle, "write" | "sync" | "close" | "chmod">>;
}

/**
 * Writes a file whole or not at all: into a temporary file of the same folder, which is put in its place when every byte is on
 * the disk. Whatever goes wrong (a full disk, an abort, an error of the chunks), the old file stays as it was and the
 * temporary one is removed.
 *
 * A file that is replaced keeps its permissions.
 *
 * @throws {ForgexError} `file-unwritable`, `aborted`; what the chunks throw is thrown on
 * @example
 * await writeFileAtomically("report.json", [toJson(report)]);
 */
export async function writeFileAtomically(path: string, chunks: Chunks, options: WriteOptions = {}): Promise<void> {
  const { signal, openFile = (temporary: string) => open(temporary, "wx") } = options;
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.forgex-tmp`);
  const mode = await stat(path).then(
    (found) => found.mode,
    () => undefined,
  );
  const file = await openFile(temporary).catch((error: unknown) => {
    throw unwritable(path, error);
  });
  try {
    try {
      for await (const chunk of chunks) {
        if (signal?.aborted) throw new ForgexError("aborted", `Writing ${path} was stopped.`);
        await writeAll(file, typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk, path);
      }
      if (signal?.aborted) throw new ForgexError("aborted", `Writing ${path} was stopped.`);
      await step(path, async () => {
        if (mode !== undefined) await file.chmod(mode);
        await file.sync();
      });
    } finally {
      await file.close();
    }
    await step(path, () => rename(temporary, path));
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

async function writeAll(file: Pick<FileHandle, "write">, bytes: Uint8Array, path: string): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    const { bytesWritten } = await step(path, () => file.write(bytes, at, bytes.length - at));
    at += bytesWritten;
  }
}

async function step<R>(path: string, run: () => Promise<R>): Promise<R> {
  try {
    return await run();
  } catch (error) {
    throw unwritable(path, error);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the quota of the disk is used up",
  ENOENT: "its folder is not there",
  EACCES: "this user may not write there",
  EPERM: "this user may not write there",
  EROFS: "the disk can only be read",
  EISDIR: "it is a folder",
};

function unwritable(path: string, error: unknown): ForgexError {
  if (isForgexError(error)) return error;
  const system = (error as { code?: unknown } | null)?.code;
  const reason = REASONS[String(system)] ?? `the system says ${String(system)}`;
  return new ForgexError(
    "file-unwritable",
    `${path} cannot be written: ${reason}.`,
    { path, system },
    { cause: error },
  );
}
