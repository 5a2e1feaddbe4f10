import { contentHash, ForgexError, standardVersion } from "@forgex/schema";

/** What is signed: the hash of each record, of the header, and the codelist versions that the data was made with. */
export interface DatasetManifest {
  readonly type: "dataset-manifest";
  /** Version of the standard by which the hashes are made. */
  readonly forgex: string;
  /** Id of the dataset, where it has a header. */
  readonly dataset?: string;
  /** Content hash of the header, where there is one. */
  readonly header?: string;
  readonly codelists?: Readonly<Record<string, string>>;
  /** By id; the order of the records in the data does not matter. */
  readonly records: readonly { readonly id: string; readonly hash: string }[];
}

/**
 * The manifest of a dataset. Memory holds an id and a hash a record.
 *
 * @throws {ForgexError} `record-without-id`, `record-repeated` where two different records have one id,
 * `canonical-refused` where a record has no canonical form
 * @example
 * const manifest = await datasetManifest(header, records);
 */
export async function datasetManifest(
  header: unknown,
  records: Iterable<unknown> | AsyncIterable<unknown>,
): Promise<DatasetManifest> {
  const hashes = new Map<string, string>();
  let count = 0;
  for await (const record of records) {
    const id = (record as { id?: unknown } | null)?.id;
    if (typeof id !== "string") {
      throw new ForgexError("record-without-id", `Record ${count + 1} has no id, so it cannot be signed.`, {
        index: count,
      });
    }
    const hash = contentHash(record);
    if (hashes.has(id) && hashes.get(id) !== hash) {
      throw new ForgexError("record-repeated", `Two different records have the id ${id}.`, { id });
    }
    hashes.set(id, hash);
    count += 1;
  }
  const { id, codelists } = (header ?? {}) as { id?: unknown; codelists?: Record<string, string> };
  return {
    type: "dataset-manifest",
    forgex: standardVersion,
    ...(typeof id === "string" ? { dataset: id } : {}),
    ...(header === undefined ? {} : { header: contentHash(headerCore(header)) }),
    ...(codelists === undefined ? {} : { codelists }),
    records: [...hashes].map(([key, hash]) => ({ id: key, hash })).sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** A header without the word that only says, in NDJSON, that the line is one. */
function headerCore(header: unknown): unknown {
  const { type: _, ...rest } = header as Record<string, unknown>;
  return rest;
}

/** How data differs from what was signed. */
export interface Differences {
  /** Ids of the records that are not as they were signed. */
  readonly altered: readonly string[];
  /** Ids that were signed and are not there. */
  readonly lacking: readonly string[];
  /** Ids that are there and were not signed. */
  readonly added: readonly string[];
  /** Whether the header differs, or the codelist versions in it. */
  readonly header: boolean;
}

/**
 * What differs between a signed manifest and that of the data at hand; `undefined` where nothing does.
 *
 * @example
 * differencesOf(signed, await datasetManifest(header, records))?.altered;
 */
export function differencesOf(signed: DatasetManifest, found: DatasetManifest): Differences | undefined {
  const there = new Map(found.records.map(({ id, hash }) => [id, hash]));
  const known = new Map(signed.records.map(({ id, hash }) => [id, hash]));
  const altered = signed.records.filter(({ id, hash }) => there.has(id) && there.get(id) !== hash).map(({ id }) => id);
  const lacking = signed.records.filter(({ id }) => !there.has(id)).map(({ id }) => id);
  const added = found.records.filter(({ id }) => !known.has(id)).map(({ id }) => id);
  const header = signed.header !== found.header || signed.dataset !== found.dataset;
  return altered.length + lacking.length + added.length > 0 || header ? { altered, lacking, added, header } : undefined;
}
