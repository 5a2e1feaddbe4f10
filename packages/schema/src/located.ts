import type { Finding, Position } from "./generated/types.ts";

/** Where bytes come from: a file, a request body, a text in memory. `bytes()` may be called again and starts anew. */
export interface ByteSource {
  /** How reports name it. */
  readonly name: string;
  /** Length in bytes, where it is known beforehand. */
  readonly size?: number;
  /** The bytes from the beginning. A chunk that was handed out must not be changed or used again by the source. */
  bytes(): AsyncIterable<Uint8Array>;
}

/** One record, or one dataset header, on the road from a file to a report. */
export interface Located<T = unknown> {
  /** What the text says; absent when it could not be read at all, and then `findings` says why. */
  readonly value?: T;
  readonly role: "header" | "record";
  /** Name of the {@link ByteSource}. */
  readonly source: string;
  /** 0-based among the source's records; -1 for a header and for findings about the file as a whole. */
  readonly index: number;
  /** Where it starts. */
  readonly position: Position;
  /**
   * The place of a numeric JSON Pointer, computed on demand; the place of a missing field is that of the nearest
   * ancestor that is there.
   */
  locate?(pointer: string): Position | undefined;
  /** What the reader saw: a repeated name, a number that no double holds … */
  readonly findings?: readonly Finding[];
  /** The record's own bytes in UTF-8, where the reader has them. */
  readonly text?: Uint8Array;
}

/**
 * A {@link ByteSource} over bytes or a text in memory.
 *
 * @example
 * const source = bytesOf("example.json", '{"forgex":"1.0","records":[]}');
 */
export function bytesOf(name: string, content: Uint8Array | string): ByteSource {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    async *bytes() {
      yield bytes;
    },
  };
}
