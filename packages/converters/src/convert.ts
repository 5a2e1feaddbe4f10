import { type ByteSource, type DatasetHeader, type Finding, ForgexError, type Located, render } from "@forgex/schema";
import { type CsvOptions, readCsv } from "./csv/read.ts";
import { type WriteCsvOptions, writeCsv } from "./csv/write.ts";
import type { FormatId } from "./format.ts";
import { readJson } from "./json/read.ts";
import { writeJson } from "./json/write.ts";
import { writeNdjson } from "./ndjson/write.ts";
import type { ReadTablesOptions } from "./tables/read.ts";
import { survey, type UsedColumns } from "./tables/write.ts";

/** What is converted. */
export interface ConvertInput extends ReadTablesOptions, CsvOptions {
  readonly format: FormatId;
  /** The files of one dataset; bytes that can be read twice give tables without blank columns. */
  readonly sources: readonly ByteSource[];
}

/** Where it goes. */
export interface ConvertOutput extends Pick<WriteCsvOptions, "headings" | "delimiter"> {
  readonly format: FormatId;
  /** Takes the bytes of a file; `table` names the table of a CSV and is empty for formats of one file. */
  write(table: string, bytes: Uint8Array): Promise<void> | void;
}

/** How a conversion is watched. */
export interface ConvertOptions {
  /** Gives up: the promise is rejected with `aborted`. */
  readonly signal?: AbortSignalLike;
  readonly onProgress?: (state: { readonly records: number; readonly bytes: number }) => void;
}

/** As much of an AbortSignal as is needed. */
export interface AbortSignalLike {
  readonly aborted: boolean;
}

/** What was converted. */
export interface Converted {
  readonly records: number;
  readonly counts: Readonly<Record<string, number>>;
  /** What the reader saw and could read nevertheless: an older encoding, titles above the headings. */
  readonly findings: readonly Finding[];
}

const PROGRESS_EVERY = 1000;

/**
 * Converts one dataset from one format to another, as a stream.
 *
 * Nothing is dropped in silence: what the reader could not read ends the conversion.
 *
 * @throws {ForgexError} `input-unreadable` where a part of the input could not be read (its `details.findings` say which),
 * `datasets-several` where the sources are several datasets, `aborted`
 * @example
 * await convert(
 *   { format: "json", sources: [bytesOf("mines.json", text)] },
 *   { format: "csv", write: (table, bytes) => files.append(`${table}.csv`, bytes) },
 * );
 */
export async function convert(
  input: ConvertInput,
  output: ConvertOutput,
  options: ConvertOptions = {},
): Promise<Converted> {
  const counts: Record<string, number> = {};
  const findings: Finding[] = [];
  let bytes = 0;
  let total = 0;
  const counted = input.sources.map((source) =>
    watched(source, (length) => {
      if (options.signal?.aborted) throw new ForgexError("aborted", "The conversion was stopped.");
      bytes += length;
      options.onProgress?.({ records: total, bytes });
    }),
  );
  const read = (): AsyncGenerator<Located> => located({ ...input, sources: counted });
  const canReadTwice = input.sources.every(({ size }) => size !== undefined);
  const first = output.format === "csv" && canReadTwice ? await look(read()) : undefined;
  const { header, rest } = await begin(read(), findings);
  const records = async function* (): AsyncGenerator<unknown> {
    for await (const one of rest) {
      const value = taken(one, findings, header);
      if (value === undefined) continue;
      const { type } = value as { type?: unknown };
      const name = typeof type === "string" ? type : "unknown";
      counts[name] = (counts[name] ?? 0) + 1;
      total += 1;
      if (total % PROGRESS_EVERY === 0) options.onProgress?.({ records: total, bytes });
      yield value;
    }
  };
  await write(records(), headerFor(output.format, first?.header ?? header), output, first?.columns);
  return { records: total, counts, findings };
}

async function write(
  records: AsyncIterable<unknown>,
  header: DatasetHeader | undefined,
  output: ConvertOutput,
  columns: UsedColumns | undefined,
): Promise<void> {
  if (output.format === "csv") {
    const { headings, delimiter } = output;
    const encoder = new TextEncoder();
    const settings = { ...(headings && { headings }), ...(delimiter && { delimiter }), ...(columns && { columns }) };
    for await (const { table, text } of writeCsv(records, header, settings))
      await output.write(table, encoder.encode(text));
    return;
  }
  const pieces = output.format === "json" ? writeJson(records, header) : writeNdjson(records, header);
  for await (const piece of pieces) await output.write("", piece);
}

function located(input: ConvertInput): AsyncGenerator<Located> {
  return input.format === "csv" ? readCsv(input.sources, input) : readJson(input.sources);
}

/** Which columns are used, and the whole header, wherever it stands. */
async function look(all: AsyncIterable<Located>): Promise<{ columns: UsedColumns; header: DatasetHeader | undefined }> {
  let header: DatasetHeader | undefined;
  const records = async function* (): AsyncGenerator<unknown> {
    for await (const { role, value } of all) {
      if (value === undefined) continue;
      if (role === "header") header = { ...header, ...(value as DatasetHeader) };
      else yield value;
    }
  };
  const columns = new Map(await survey(records()));
  if (header !== undefined) for (const [table, used] of await survey([], header)) columns.set(table, used);
  return { columns, header };
}

/** Reads on to the first record: the header comes before it. */
async function begin(
  all: AsyncGenerator<Located>,
  findings: Finding[],
): Promise<{ header: DatasetHeader | undefined; rest: AsyncIterable<Located> }> {
  let header: DatasetHeader | undefined;
  for (;;) {
    const { value: one, done } = await all.next();
    if (done) return { header, rest: { [Symbol.asyncIterator]: () => all } };
    if (one.role === "header") {
      taken(one, findings, header);
      if (one.value !== undefined) header = { ...header, ...(one.value as DatasetHeader) };
      continue;
    }
    const rest = async function* (): AsyncGenerator<Located> {
      yield one;
      yield* all;
    };
    return { header, rest: rest() };
  }
}

/** The value of a record; faults that the reader could not read past end the conversion. */
function taken(one: Located, findings: Finding[], header: DatasetHeader | undefined): unknown {
  const { value, role } = one;
  findings.push(...(one.findings ?? []));
  if (value === undefined) {
    const lost = one.findings?.filter(({ severity }) => severity === "error") ?? [];
    const [fault] = lost;
    if (fault !== undefined) {
      const { source, sheet, line, cell } = fault.position ?? one.position;
      const place = [source, sheet !== undefined && cell !== undefined ? cell : line].filter(Boolean).join(":");
      throw new ForgexError(
        "input-unreadable",
        `${place}: ${render(fault)} Nothing was written; \`forgex validate\` tells all faults.`,
        { findings: lost },
      );
    }
    return undefined;
  }
  if (role !== "header") return value;
  const id = (value as { id?: unknown }).id;
  if (header !== undefined && id !== undefined && id !== header.id)
    throw new ForgexError(
      "datasets-several",
      `These are several datasets (${header.id} and ${String(id)}); convert one at a time.`,
      { ids: [header.id, id] },
    );
  return undefined;
}

/** Only the first line of NDJSON says that it is a header. */
function headerFor(format: FormatId, header: DatasetHeader | undefined): DatasetHeader | undefined {
  if (header === undefined || format === "ndjson" || !("type" in header)) return header;
  const { type: _type, ...rest } = header as DatasetHeader & { type?: string };
  return rest as DatasetHeader;
}

function watched(source: ByteSource, seen: (length: number) => void): ByteSource {
  return {
    ...source,
    name: source.name,
    async *bytes() {
      for await (const chunk of source.bytes()) {
        seen(chunk.length);
        yield chunk;
      }
    },
  };
}
