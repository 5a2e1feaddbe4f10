import { availableParallelism } from "node:os";
import { type ByteSource, ForgexError, type Located, type Report } from "@forgex/schema";
import { type RecordText, recordReader, recordTexts } from "@forgex/schema/text";
import { joinInterleaved } from "../engine/interleave.ts";
import { outcomeOf } from "../engine/merge.ts";
import type { ValidateOptions } from "../engine/options.ts";
import { placeFindings } from "../engine/place.ts";
import { settingsOf } from "../engine/settings.ts";
import type { InputTally, Shard } from "../engine/shard.ts";
import { shardWith } from "../engine/shard-run.ts";
import { counting, validateBytes, watcher } from "../engine/validate.ts";
import { buildReport } from "../report/build.ts";
import { sourcesOf } from "./sources-of.ts";
import { batchOf } from "./workers/messages.ts";
import { Pool } from "./workers/pool.ts";

/** Options of a check of files. */
export interface ValidateFilesOptions extends ValidateOptions {
  /** Threads that check records, besides the one that reads. `auto`, unless told: as many as help, none for little input. */
  readonly workers?: number | "auto";
}

/** From so many bytes on, threads are worth their start. */
const WORTH = 32 * 1024 * 1024;
/** Bytes that a worker is given at a time. */
const BATCH = 256 * 1024;

/**
 * Checks files, folders or any sources of bytes, on several threads where that is faster. One thread or many, the report
 * is the same, byte for byte.
 *
 * One thread reads and cuts into records; the workers parse and check them. Input that must be read in its order (a header
 * that comes after records, UTF-16) is checked on one thread after all. A source that can be read but once is then needed
 * a second time: give such a one `workers: 0`.
 *
 * @throws {ForgexError} `file-unreadable`, and as `validateBytes`
 * @example
 * const report = await validateFiles(["data/"], { workers: 4 });
 */
export async function validateFiles(
  input: readonly (string | ByteSource)[],
  options: ValidateFilesOptions = {},
): Promise<Report> {
  const { workers = "auto", ...rest } = options;
  if (workers !== "auto" && (!Number.isInteger(workers) || workers < 0 || workers > 256))
    throw new ForgexError("option-malformed", "workers must be a whole number from 0 to 256, or auto.", { workers });
  const sources: ByteSource[] = [];
  for (const one of input) sources.push(...(typeof one === "string" ? await sourcesOf([one]) : [one]));
  const threads = workers === "auto" ? threadsFor(sources) : workers;
  if (threads === 0) return validateBytes(sources, rest);
  return (await onThreads(sources, rest, threads)) ?? validateBytes(sources, rest);
}

/** As many as there are cores, for input whose length is known and that is long. */
function threadsFor(sources: readonly ByteSource[]): number {
  const total = sources.reduce((sum, { size }) => sum + (size ?? Number.NaN), 0);
  const cores = availableParallelism();
  return total >= WORTH && cores > 1 ? Math.min(cores, 16) : 0;
}

/** Undefined where the input must be read on one thread. */
async function onThreads(
  sources: readonly ByteSource[],
  { signal, onProgress, ...options }: ValidateOptions,
  threads: number,
): Promise<Report | undefined> {
  const settings = settingsOf(options);
  const { boundaries, ...sent } = options;
  const watch = watcher({ ...(signal && { signal }), ...(onProgress && { onProgress }) });
  // The workers have the headers too: what they all find in them is taken off once for each.
  const [own, headers] = [shardWith(settings), shardWith(settings)];
  const read = new Map<string, { bytes: number; hash: string }>();
  let source = "";
  const pool = new Pool(threads, { ...sent, withBoundaries: boundaries !== undefined }, (records) =>
    watch.records(source, records),
  );
  try {
    let before = 0;
    for (const one of sources) {
      source = one.name;
      const counted = counting(one, watch.bytes);
      const records = await share(counted, options, { own, headers, pool }, before);
      if (records === undefined) return undefined;
      before += records;
      read.set(one.name, counted.counted());
    }
    const results = await pool.results();
    if (pool.isUnusual) return undefined;
    watch.end();
    const inputs = sources.map(({ name }): InputTally => Object.assign({ source: name }, read.get(name)) as InputTally);
    const joined = joinInterleaved(own.finish(), headers.finish().tally, results, inputs, settings.maxFindings);
    const outcome = outcomeOf([joined], settings);
    await placeFindings(outcome, sources, read, settings);
    return buildReport(settings, outcome);
  } finally {
    await pool.close();
  }
}

/** Shares the records of a source out to the workers; answers how many, or undefined where it must be read in its order. */
async function share(
  source: ByteSource,
  { maxRecordBytes }: ValidateOptions,
  { own, headers, pool }: { own: Shard; headers: Shard; pool: Pool },
  before: number,
): Promise<number | undefined> {
  let isFirst = true;
  let index = 0;
  let waiting: RecordText[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    if (waiting.length > 0) await pool.give(batchOf(waiting, index - waiting.length));
    waiting = [];
    size = 0;
  };
  for await (const texts of recordTexts(source, maxRecordBytes === undefined ? {} : { maxRecordBytes })) {
    for (const text of texts) {
      if (pool.isUnusual || text.encoding.name !== "UTF-8" || text.frame.kind === "tail") return undefined;
      if (isFirst || text.frame.kind !== "value") {
        const [located, ...more] = recordReader()(text);
        if (located === undefined || more.length > 0 || mustBeInOrder(located, isFirst, before)) return undefined;
        isFirst = false;
        if (located.role === "header") {
          own.push(located);
          if (text.frame.kind !== "note") {
            headers.push(located);
            pool.giveAll(batchOf([text], -1));
          }
          continue;
        }
      }
      index++;
      size += text.frame.bytes.length;
      waiting.push(text);
      if (size >= BATCH) await flush();
    }
  }
  await flush();
  return index;
}

/** Whether what follows cannot be judged by itself: the first line was unreadable, or what it says covers earlier records. */
function mustBeInOrder({ role, value, source, text }: Located, isFirst: boolean, before: number): boolean {
  if (value === undefined) return text !== undefined || role === "record";
  return role === "header" && (!isFirst || (before > 0 && /(?:^|[/\\])dataset\.json$/.test(source)));
}
