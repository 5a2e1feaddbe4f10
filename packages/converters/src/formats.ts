import { csvFormat } from "./csv/format.ts";
import type { Format, FormatId } from "./format.ts";
import { jsonFormat } from "./json/format.ts";
import { ndjsonFormat } from "./ndjson/format.ts";

/** Every format that is read and written. */
export const formats: readonly Format[] = [jsonFormat, ndjsonFormat, csvFormat];

/**
 * The format of a file by the ending of its name; undefined where that says nothing.
 *
 * @example
 * formatOf("mines.jsonl")?.id; // "ndjson"
 */
export function formatOf(name: string): Format | undefined {
  const ending = /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase();
  return ending === undefined ? undefined : formats.find(({ extensions }) => extensions.includes(ending));
}

/** The format of a name that `--from` and `--to` take. */
export function formatNamed(id: string): Format | undefined {
  return formats.find((format) => format.id === (id as FormatId));
}
