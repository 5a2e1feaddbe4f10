import type { ByteSource, Located } from "@forgex/schema";
import type { ReadTextOptions } from "@forgex/schema/text";
import { readJson } from "../json/read.ts";

/**
 * The records of NDJSON files, one after another, with their places.
 *
 * @example
 * for await (const record of readNdjson([bytesOf("mines.ndjson", text)])) console.log(record.position.line);
 */
export function readNdjson(sources: readonly ByteSource[], options: ReadTextOptions = {}): AsyncGenerator<Located> {
  return readJson(sources, options);
}
