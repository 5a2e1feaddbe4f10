import { statSync } from "node:fs";
import { open } from "node:fs/promises";
import type { ByteSource } from "@forgex/schema";
import { unreadable } from "./unreadable.ts";

/** Bytes asked of the system at a time. */
const CHUNK = 256 * 1024;

/**
 * A file as a source of bytes, with its length, read piece by piece whenever its bytes are asked for.
 *
 * The length is that at the time of the call. The file is open only while it is read. A pipe or a device has no length and
 * can be read but once.
 *
 * @throws {ForgexError} `file-unreadable` for a path that is not there or is a folder, and while reading
 * @example
 * const report = await validateBytes(fileSource("dataset.json"));
 */
export function fileSource(path: string): ByteSource {
  try {
    const found = statSync(path);
    if (found.isDirectory()) throw unreadable(path, "is a folder");
    return { name: path, ...(found.isFile() ? { size: found.size } : {}), bytes: () => bytesOf(path) };
  } catch (error) {
    throw unreadable(path, error);
  }
}

async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path, "r").catch((error: unknown) => {
    throw unreadable(path, error);
  });
  try {
    for (;;) {
      const chunk = new Uint8Array(CHUNK);
      const { bytesRead } = await file.read(chunk, 0, CHUNK, null).catch((error: unknown) => {
        throw unreadable(path, error);
      });
      if (bytesRead === 0) return;
      yield bytesRead === CHUNK ? chunk : chunk.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
