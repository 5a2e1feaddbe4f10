import type { DatasetHeader } from "../generated/types.ts";
import { jsonText } from "./json-text.ts";

const encoder = new TextEncoder();
/** Text is handed on in pieces of about this many characters. */
const pieceLength = 64 * 1024;

/** Records as they come: a list, a generator, a stream. */
export type Records = Iterable<unknown> | AsyncIterable<unknown>;

/**
 * A dataset as NDJSON in UTF-8: the header in the first line (with `type: "dataset"`), then a record a line. Without a
 * header only the records are written. The same values give the same bytes.
 *
 * @throws {ForgexError} `json-refused` where a value cannot be JSON
 * @example
 * for await (const bytes of writeNdjson(records, header)) await file.write(bytes);
 */
export async function* writeNdjson(records: Records, header?: DatasetHeader): AsyncGenerator<Uint8Array> {
  yield* encoded(lines(records, header));
}

async function* lines(records: Records, header: DatasetHeader | undefined): AsyncGenerator<string> {
  if (header) yield `${jsonText({ type: "dataset", ...header })}\n`;
  for await (const record of records) yield `${jsonText(record)}\n`;
}

/**
 * A dataset as one JSON object in UTF-8: the header's members, then `records` with one record a line. The same values
 * give the same bytes.
 *
 * @throws {ForgexError} `json-refused` where a value cannot be JSON
 * @example
 * for await (const bytes of writeJson(records, header)) await file.write(bytes);
 */
export async function* writeJson(records: Records, header: DatasetHeader): AsyncGenerator<Uint8Array> {
  yield* encoded(object(records, header));
}

async function* object(records: Records, header: DatasetHeader): AsyncGenerator<string> {
  const head = jsonText(header);
  yield `${head.slice(0, -1)}${head === "{}" ? "" : ","}\n"records":[`;
  let separator = "\n";
  for await (const record of records) {
    yield `${separator}${jsonText(record)}`;
    separator = ",\n";
  }
  yield separator === "\n" ? "]}\n" : "\n]}\n";
}

/** Gathers small texts into pieces and encodes them. */
async function* encoded(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  let piece = "";
  for await (const text of texts) {
    piece += text;
    if (piece.length >= pieceLength) {
      yield encoder.encode(piece);
      piece = "";
    }
  }
  if (piece !== "") yield encoder.encode(piece);
}
