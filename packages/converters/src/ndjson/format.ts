import type { Format } from "../format.ts";

/** A dataset with a record a line; the first line is its header. */
export const ndjsonFormat: Format = {
  id: "ndjson",
  title: "NDJSON",
  extensions: ["ndjson", "jsonl"],
  mediaType: "application/x-ndjson",
  isFolder: false,
};
