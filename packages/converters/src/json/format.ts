import type { Format } from "../format.ts";

/** A dataset as one JSON object, a list of records, or a lone record. */
export const jsonFormat: Format = {
  id: "json",
  title: "JSON",
  extensions: ["json"],
  mediaType: "application/json",
  isFolder: false,
};
