import { fstatSync } from "node:fs";
import { addAbortSignal } from "node:stream";
import { type ByteSource, ForgexError } from "@forgex/schema";
import type { Console } from "../output/console.ts";

/** How reports name standard input. */
export const stdinName = "(standard input)";

/** Whether something is piped or redirected into standard input: asked for where no path is named. */
export function isPiped(): boolean {
  try {
    const stat = fstatSync(0);
    return stat.isFIFO() || stat.isFile() || stat.isSocket();
  } catch {
    // It may be closed.
    return false;
  }
}

/** So much is kept of what was piped in; the validator reads again, for exact places, what is not longer. */
const KEPT = 64 * 1024 * 1024;

/**
 * Standard input as a source of bytes. Short input can be read again, as a file can. Stopping the command ends a read that
 * waits for more.
 *
 * @throws {ForgexError} `stdin-read-twice` on a second reading of more than 64 MB
 */
export function stdinSource({ stdin, signal }: Pick<Console, "stdin" | "signal">): ByteSource {
  let kept: Uint8Array[] | undefined;
  let taken = false;
  return {
    name: stdinName,
    async *bytes() {
      if (kept) return yield* kept.map((chunk) => new Uint8Array(chunk));
      if (taken)
        throw new ForgexError(
          "stdin-read-twice",
          "So much can be read only once from standard input; save it to a file first.",
        );
      taken = true;
      addAbortSignal(signal, stdin);
      let room = KEPT;
      const chunks: Uint8Array[] = [];
      for await (const chunk of stdin as AsyncIterable<Uint8Array>) {
        room -= chunk.length;
        // A copy: what is handed out belongs to the reader.
        if (room >= 0) chunks.push(new Uint8Array(chunk));
        else chunks.length = 0;
        yield chunk;
      }
      if (room >= 0) kept = chunks;
    },
  };
}
