import type { DatasetHeader } from "@forgex/schema";
import { jsonText, type Records, writeJson as writeDataset } from "@forgex/schema/text";

/**
 * Records as JSON in UTF-8: a dataset where there is a header; without one a lone record as it is, several as a list.
 *
 * @throws {ForgexError} `json-refused` where a value cannot be JSON
 * @example
 * for await (const bytes of writeJson(records, header)) await file.write(bytes);
 */
export async function* writeJson(records: Records, header?: DatasetHeader): AsyncGenerator<Uint8Array> {
  if (header !== undefined) {
    yield* writeDataset(records, header);
    return;
  }
  const encoder = new TextEncoder();
  let first: string | undefined;
  let count = 0;
  for await (const record of records) {
    count += 1;
    const text = jsonText(record);
    if (count === 1) first = text;
    else yield encoder.encode(count === 2 ? `[\n${first},\n${text}` : `,\n${text}`);
  }
  yield encoder.encode(count === 0 ? "[]\n" : count === 1 ? `${first}\n` : "\n]\n");
}
