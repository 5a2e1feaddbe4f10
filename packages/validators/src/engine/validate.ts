import { type ByteSource, ForgexError, type Located, type Report } from "@forgex/schema";
import { type RecordCheck, recordReader, recordTexts } from "@forgex/schema/text";
import { acceptedType, recordCheck } from "../bytes/record-check.ts";
import { buildReport } from "../report/build.ts";
import { hasher } from "./hash.ts";
import { outcomeOf } from "./merge.ts";
import type { Progress, ValidateOptions } from "./options.ts";
import { placeFindings } from "./place.ts";
import { settingsOf } from "./settings.ts";
import type { ShardResult } from "./shard.ts";
import { shardWith } from "./shard-run.ts";

/** Records between two calls of `onProgress`. */
const PROGRESS_EVERY = 1000;

/**
 * Checks records from any reader: structure first, then rules about each record, then rules about all of them together.
 *
 * The header of a dataset must come before its records. Records of several datasets may come one after another: their
 * references are resolved across all. Memory stays flat but for small indexes. Faults of the data are findings in the
 * report and are never thrown.
 *
 * @throws {ForgexError} `aborted`, `date-malformed`, `rule-unknown`, `codelist-unknown`, `codelist-closed`, `option-malformed`
 * @example
 * const report = await validate(readText(bytesOf("mines.ndjson", text)), { today: "2026-11-23" });
 * if (report.verdict === "invalid") console.log(toText(report));
 */
export async function validate(
  records: AsyncIterable<Located> | Iterable<Located>,
  options: ValidateOptions = {},
): Promise<Report> {
  const settings = settingsOf(options);
  const shard = shardWith(settings);
  const watch = watcher(options);
  for await (const located of records) {
    shard.push(located);
    watch.record(located);
  }
  watch.end();
  return buildReport(settings, outcomeOf([shard.finish()], settings));
}

/**
 * Checks JSON and NDJSON from its bytes: one source or several together, each a lone record, a list of records or a
 * dataset. A source named `…/dataset.json` is the header of every other source of its folder, and must come before them.
 *
 * Besides what {@link validate} does, the report states length and SHA-256 of each source, and findings of rules about
 * many records say the line and column of the field. A source of up to 64 MB may be read a second time for that.
 *
 * @throws {ForgexError} as {@link validate}; what a source throws is thrown on
 * @example
 * const report = await validateBytes(bytesOf("dataset.json", text));
 * console.log(report.counts.error, report.inputs[0]?.hash);
 */
export function validateBytes(
  input: ByteSource | readonly ByteSource[],
  options: ValidateOptions = {},
): Promise<Report> {
  return validateBytesBy(recordCheck, input, options);
}

/** The same with or without a check of bytes: what is reported must not depend on it. */
export async function validateBytesBy(
  check: RecordCheck | undefined,
  input: ByteSource | readonly ByteSource[],
  options: ValidateOptions,
): Promise<Report> {
  const sources = Array.isArray(input) ? (input as readonly ByteSource[]) : [input as ByteSource];
  const settings = settingsOf(options);
  const shard = shardWith(settings);
  const watch = watcher(options);
  const reading = options.maxRecordBytes === undefined ? {} : { maxRecordBytes: options.maxRecordBytes };
  const read = new Map<string, { bytes: number; hash: string }>();
  for (const source of sources) {
    const counted = counting(source, watch.bytes);
    const reader = recordReader();
    for await (const texts of recordTexts(counted, { ...reading, ...(check === undefined ? {} : { check }) })) {
      for (const text of texts) {
        const { accepted } = text.frame;
        // Where structure is all that is asked, a record that is right is never built.
        if (
          accepted !== undefined &&
          options.only === "structure" &&
          shard.count(source.name, acceptedType(accepted))
        ) {
          watch.record({ source: source.name, role: "record", index: reader.skip() });
          continue;
        }
        for (const located of reader(text)) {
          shard.push(located, accepted !== undefined);
          watch.record(located);
        }
      }
    }
    read.set(source.name, counted.counted());
  }
  watch.end();
  const result = shard.finish();
  const outcome = outcomeOf([withBytes(result, sources, read)], settings);
  await placeFindings(outcome, sources, read, settings);
  return buildReport(settings, outcome);
}

function withBytes(
  result: ShardResult,
  sources: readonly ByteSource[],
  read: ReadonlyMap<string, { bytes: number; hash: string }>,
): ShardResult {
  const known = new Map(result.inputs.map((input) => [input.source, input]));
  const inputs = sources.map(({ name }) => ({
    ...(known.get(name) ?? { source: name, records: 0, hasHeader: false }),
    ...read.get(name),
  }));
  return { ...result, inputs };
}

/** A source whose bytes are counted and hashed as they are read. */
export function counting(source: ByteSource, seen: (bytes: number) => void) {
  const hash = hasher();
  let bytes = 0;
  return {
    ...source,
    name: source.name,
    async *bytes() {
      for await (const chunk of source.bytes()) {
        bytes += chunk.length;
        hash.update(chunk);
        seen(chunk.length);
        yield chunk;
      }
    },
    counted: () => ({ bytes, hash: hash.end() }),
  };
}

/** Tells how far the check has come, and stops it when it is told to. */
export function watcher({ signal, onProgress }: ValidateOptions) {
  let progress: Progress = { source: "", records: 0, bytes: 0 };
  let told: Progress | undefined;
  const tell = (): void => {
    if (told !== progress) onProgress?.(progress);
    told = progress;
  };
  const stopIfAborted = (): void => {
    if (signal?.aborted) throw new ForgexError("aborted", "The check was stopped.");
  };
  stopIfAborted();
  return {
    record({ source, role }: Pick<Located, "source" | "role" | "index">): void {
      stopIfAborted();
      const records = progress.records + (role === "record" ? 1 : 0);
      progress = { source, records, bytes: progress.bytes };
      if (records % PROGRESS_EVERY === 0) tell();
    },
    records(source: string, count: number): void {
      progress = { source, records: progress.records + count, bytes: progress.bytes };
      tell();
    },
    bytes(length: number): void {
      stopIfAborted();
      progress = { ...progress, bytes: progress.bytes + length };
      tell();
    },
    end: tell,
  };
}
