import type { ByteSource, Located } from "@forgex/schema";
import { type ReadTextOptions, readText } from "@forgex/schema/text";

/**
 * The records of JSON files, one after another, with their places. The text decides between JSON and NDJSON.
 *
 * @example
 * for await (const record of readJson([bytesOf("mines.json", text)])) console.log(record.position.line, record.value);
 */
export async function* readJson(
  sources: readonly ByteSource[],
  options: ReadTextOptions = {},
): AsyncGenerator<Located> {
  for (const source of sources) yield* readText(source, options);
}
