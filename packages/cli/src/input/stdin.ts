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

/** Standard input as a source of bytes; it can be read once. Stopping the command ends a read that waits for more. */
export function stdinSource({ stdin, signal }: Pick<Console, "stdin" | "signal">): ByteSource {
  let taken = false;
  return {
    name: stdinName,
    async *bytes() {
      if (taken)
        throw new ForgexError("stdin-read-twice", "Standard input can be read only once; save it to a file first.");
      taken = true;
      addAbortSignal(signal, stdin);
      yield* stdin;
    },
  };
}
