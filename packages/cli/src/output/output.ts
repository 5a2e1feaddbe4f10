import { ForgexError } from "@forgex/schema";
import { reasonOf } from "../system-error.ts";

/** A stream that text is written to: standard output or standard error. */
export interface Output {
  readonly isTerminal: boolean;
  /** Width in characters; 80 where it is not a terminal. */
  readonly width: number;
  /** True once the reader has gone: nothing more needs to be made for it. */
  readonly closed: boolean;
  /**
   * Writes and waits until the stream has taken it.
   *
   * @throws {ForgexError} `output-failed` when it cannot be written (a full disk). A reader that went away, as `head`
   * does, is no fault: what follows is dropped.
   */
  write(text: string): Promise<void>;
}

/** What `Output` needs of a Node stream. */
export interface OutputStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string, done: (error?: Error | null) => void): unknown;
  on(event: "error", listener: (error: Error) => void): unknown;
}

/** Wraps standard output or standard error; `name` is used in messages. */
export function outputTo(stream: OutputStream, name: string): Output {
  let closed = false;
  // Every failed write also emits `error`, which would end the process where nobody listens.
  stream.on("error", () => {});
  return {
    isTerminal: stream.isTTY === true,
    // A terminal that does not know its width says 0.
    width: stream.columns || 80,
    get closed() {
      return closed;
    },
    write(text) {
      if (closed || text === "") return Promise.resolve();
      return new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (error === null || error === undefined) return resolve();
          closed = true;
          const { code } = error as NodeJS.ErrnoException;
          // EPIPE and its kin: the reader has gone.
          if (code === "EPIPE" || code === "ECONNRESET" || code === "ERR_STREAM_DESTROYED") return resolve();
          reject(
            new ForgexError(
              "output-failed",
              `Cannot write to ${name}: ${reasonOf(error)}. What was written is not whole.`,
            ),
          );
        });
      });
    },
  };
}
