/** Name of a format, as `--from` and `--to` take it. */
export type FormatId = "json" | "ndjson" | "csv";

/** A format: how it is named and known. */
export interface Format {
  readonly id: FormatId;
  readonly title: string;
  /** Endings of file names, lower case, without the dot. */
  readonly extensions: readonly string[];
  readonly mediaType: string;
  /** A dataset is a folder of files, one a table. */
  readonly isFolder: boolean;
}
