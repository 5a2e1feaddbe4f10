import { redactHeader } from "./header.ts";
import { type ManifestEntry, manifestEntry, type SaltedHash, saltedHash } from "./manifest.ts";
import { type RedactOptions, redactRecord } from "./record.ts";
import { type Survey, surveyor } from "./survey.ts";
import type { RedactionFlag } from "./totals.ts";

/** Records as they come. */
export type Records = Iterable<unknown> | AsyncIterable<unknown>;

/** A dataset that can be read twice. */
export interface DatasetSource {
  readonly header?: unknown;
  /** The records from the beginning; called twice. */
  records(): Records;
}

/** How a dataset is redacted. */
export interface DatasetRedactOptions extends Pick<RedactOptions, "audience" | "at"> {
  /** The publisher's secret for the hashes of the manifest, at least 16 bytes; without it the manifest has none. */
  readonly salt?: Uint8Array;
  /** Called for each record of the copy from which something was taken out; makes the manifest. */
  readonly onEntry?: (entry: ManifestEntry) => void;
  /** Called for what the reader may still work out. For the publisher. */
  readonly onFlag?: (record: string, flag: RedactionFlag) => void;
}

/** The copy of a dataset for one audience. */
export interface RedactedDataset {
  readonly header: unknown;
  /** The records of the copy, made as they are read; reads the source a second time. */
  readonly records: AsyncIterable<unknown>;
  /** How many records became what; complete when all records are read. For the publisher. */
  readonly counts: { same: number; changed: number; stub: number; gone: number };
}

/**
 * A copy of a dataset with what an audience may not see taken out; see {@link redactRecord} for what happens to a record.
 *
 * The source is read twice: first to find the records that are left out, then to write. Memory holds their ids and one
 * record. Redacting a copy again for the same audience changes nothing; redacting for a publisher and then for the
 * public gives what redacting for the public gives.
 *
 * @throws {ForgexError} `audience-malformed`, `date-malformed`, `salt-too-short`; and what the source throws
 * @example
 * const copy = await redact({ header, records: () => records }, { audience: "public", at: "2026-11-23" });
 * for await (const bytes of writeNdjson(copy.records, copy.header)) await file.write(bytes);
 */
export async function redact(source: DatasetSource, options: DatasetRedactOptions): Promise<RedactedDataset> {
  const { audience, at, salt } = options;
  const { header } = source;
  const hash = salt === undefined ? undefined : await saltedHash(salt);
  const survey = await surveyed(source, { audience, header, at });
  const { gone, changed } = survey;
  const counts = { same: 0, changed: 0, stub: 0, gone: 0 };
  return {
    header: redactHeader(header, { audience, at, gone }, changed || gone.size > 0),
    records: rewrittenRecords(source, { audience, header, at, gone }, options, counts, hash),
    counts,
  };
}

async function surveyed(source: DatasetSource, options: Omit<RedactOptions, "gone">): Promise<Survey> {
  const survey = surveyor(options);
  if (options.audience !== "holder") for await (const record of source.records()) survey.push(record);
  return survey.finish();
}

async function* rewrittenRecords(
  source: DatasetSource,
  reader: Required<RedactOptions>,
  { onEntry, onFlag }: DatasetRedactOptions,
  counts: { same: number; changed: number; stub: number; gone: number },
  hash: SaltedHash | undefined,
): AsyncGenerator<unknown> {
  for await (const record of source.records()) {
    const result = redactRecord(record, reader);
    counts[result.fate] += 1;
    if (onEntry) {
      const entry = await manifestEntry(record, result, hash);
      if (entry) onEntry(entry);
    }
    const id = String((record as { id?: unknown } | null)?.id ?? "");
    for (const flag of result.flags) onFlag?.(id, flag);
    if (result.fate !== "gone") yield result.record;
  }
}
