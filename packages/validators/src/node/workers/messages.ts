import type { Encoding, Frame, RecordText } from "@forgex/schema/text";
import type { ValidateOptions } from "../../engine/options.ts";
import type { ShardResult } from "../../engine/shard.ts";

/** Options that can be sent to another thread. */
export interface SentOptions extends Omit<ValidateOptions, "signal" | "onProgress" | "boundaries"> {
  /** Whether the caller gave boundaries of countries: each worker loads them itself. */
  readonly withBoundaries: boolean;
}

/** Records of one source, one after another, with their bytes in one block that changes hands. */
export interface Batch {
  readonly source: string;
  readonly encoding: Readonly<Encoding>;
  readonly limit: number;
  /** Index of the first; -1 where the frame is a header, which every worker is given. */
  readonly index: number;
  readonly frames: readonly Omit<Frame, "bytes">[];
  /** Where each frame's bytes begin and end in the block: begin, end, begin … */
  readonly bounds: readonly number[];
  readonly block: Uint8Array<ArrayBuffer>;
}

/** What a worker is told. */
export type Order = { readonly batch: Batch } | { readonly end: true };

/** What a worker tells. `unusual`: this input must be read on one thread. */
export type Answer = { readonly done: number } | { readonly unusual: true } | { readonly result: ShardResult };

/** Packs texts of one source. */
export function batchOf(texts: readonly RecordText[], index: number): Batch {
  const [{ source, encoding, limit }] = texts as [RecordText];
  const length = texts.reduce((sum, { frame }) => sum + frame.bytes.length, 0);
  const block = new Uint8Array(length);
  const bounds: number[] = [];
  let at = 0;
  const frames = texts.map(({ frame: { bytes, ...frame } }) => {
    block.set(bytes, at);
    bounds.push(at, at + bytes.length);
    at += bytes.length;
    return frame;
  });
  return { source, encoding, limit, index, frames, bounds, block };
}

/** The texts of a batch. */
export function* textsOf({ source, encoding, limit, frames, bounds, block }: Batch): Generator<RecordText> {
  for (const [i, frame] of frames.entries()) {
    const bytes = block.subarray(bounds[2 * i], bounds[2 * i + 1]);
    yield { source, encoding, limit, frame: { ...frame, bytes } };
  }
}
