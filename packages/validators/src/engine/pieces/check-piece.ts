import { type ByteSource, ForgexError, type Located } from "@forgex/schema";
import { readText } from "@forgex/schema/text";
import { hasher } from "../hash.ts";
import type { ValidateOptions } from "../options.ts";
import { settingsOf } from "../settings.ts";
import type { InputTally, ShardResult } from "../shard.ts";
import { shardWith } from "../shard-run.ts";
import { placeKept } from "./place-kept.ts";
import { without } from "./without.ts";

/** The name that a header given by itself takes: that of the header which holds for every file that has none nearer. */
export const headerName = "dataset.json";

/** What a piece of a larger whole gave. Plain data that can be written as JSON. */
export interface Piece {
  /** What the header gave by itself; the same in every piece. */
  readonly header?: ShardResult;
  readonly records: ShardResult;
}

/**
 * Checks one piece of a larger whole from its bytes, for `mergePieces` to join. What is kept for the rules about many
 * records already has its exact place, since the bytes will not be at hand then: each source of up to 64 MB is read twice.
 *
 * @param header a file that holds the header of the dataset and no records; it holds for every source without one
 * @throws {ForgexError} as `validateBytes`; `header-has-records`
 */
export async function checkPiece(
  sources: readonly ByteSource[],
  options: ValidateOptions,
  header?: ByteSource,
): Promise<Piece> {
  const settings = settingsOf(options);
  const reading = options.maxRecordBytes === undefined ? {} : { maxRecordBytes: options.maxRecordBytes };
  const shard = shardWith(settings);
  const read = new Map<string, Read>();
  const stop = (): void => {
    if (options.signal?.aborted) throw new ForgexError("aborted", "The check was stopped.");
  };
  let alone: ShardResult | undefined;
  if (header !== undefined) {
    const counted = counting({ ...header, name: headerName, bytes: () => header.bytes() });
    const parts: Located[] = [];
    for await (const located of readText(counted, reading)) parts.push(located);
    if (parts.some(({ role }) => role === "record"))
      throw new ForgexError(
        "header-has-records",
        `${header.name} must hold the header of the dataset alone, without records.`,
      );
    read.set(headerName, counted.counted());
    const own = shardWith(settings);
    for (const located of parts) own.push(located);
    alone = withBytes(own.finish(), [headerName], read);
    for (const located of parts) shard.push(located);
  }
  let records = 0;
  let bytes = 0;
  for (const source of sources) {
    const counted = counting(source, (length) => {
      bytes += length;
    });
    for await (const located of readText(counted, reading)) {
      stop();
      shard.push(located);
      if (located.role === "record" && ++records % 1000 === 0)
        options.onProgress?.({ source: source.name, records, bytes });
    }
    read.set(source.name, counted.counted());
  }
  options.onProgress?.({ source: sources.at(-1)?.name ?? "", records, bytes });
  const names = [...(alone === undefined ? [] : [headerName]), ...sources.map(({ name }) => name)];
  const all = withBytes(shard.finish(), names, read);
  const result = alone === undefined ? all : without(all, alone);
  await placeKept(result, sources, read, settings);
  return { ...(alone === undefined ? {} : { header: alone }), records: result };
}

interface Read {
  readonly bytes: number;
  readonly hash: string;
}

function counting(source: ByteSource, seen?: (length: number) => void) {
  const hash = hasher();
  let bytes = 0;
  return {
    name: source.name,
    async *bytes() {
      for await (const chunk of source.bytes()) {
        bytes += chunk.length;
        hash.update(chunk);
        seen?.(chunk.length);
        yield chunk;
      }
    },
    counted: (): Read => ({ bytes, hash: hash.end() }),
  };
}

function withBytes(result: ShardResult, names: readonly string[], read: ReadonlyMap<string, Read>): ShardResult {
  const known = new Map(result.inputs.map((input) => [input.source, input]));
  const inputs = names.map((name): InputTally => {
    return { ...(known.get(name) ?? { source: name, records: 0, hasHeader: false }), ...read.get(name) };
  });
  return { ...result, inputs };
}
