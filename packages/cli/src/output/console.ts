import type { Readable } from "node:stream";
import type { Output } from "./output.ts";

/** The streams and settings of one run: what a handler may touch of the world besides files. */
export interface Console {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted by Ctrl-C; work that takes long must heed it. */
  readonly signal: AbortSignal;
}
