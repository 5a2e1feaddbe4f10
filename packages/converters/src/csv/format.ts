import type { Format } from "../format.ts";

/** Tables as comma-separated values (RFC 4180): a folder with a file for each table, or one table. */
export const csvFormat: Format = {
  id: "csv",
  title: "CSV",
  extensions: ["csv", "tsv"],
  mediaType: "text/csv",
  isFolder: true,
};
