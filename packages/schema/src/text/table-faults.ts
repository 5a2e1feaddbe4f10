import type { Finding } from "../generated/types.ts";

/** What a reader of tables may find. */
export type TableFaultCode =
  | "table-encoding"
  | "table-heading-repeated"
  | "table-not-text"
  | "table-quote-open"
  | "table-row-without-record"
  | "table-rows-skipped"
  | "table-unknown";

/** Severity and English message of each fault of a table; the rules of these names in `@forgex/validators` explain them. */
export const tableFaults: Readonly<
  Record<TableFaultCode, { readonly severity: Finding["severity"]; readonly template: string }>
> = {
  "table-encoding": {
    severity: "note",
    template: "The file is not UTF-8 and was read as {encoding}; look whether names with accents are right.",
  },
  "table-heading-repeated": {
    severity: "error",
    template: "The columns {first} and {second} both mean {field}; only the first was read.",
  },
  "table-not-text": { severity: "error", template: "This is not a CSV file but {found}; it was not read." },
  "table-quote-open": {
    severity: "error",
    template: "A quotation mark is opened here and never closed; it was read as a sign like others.",
  },
  "table-row-without-record": {
    severity: "error",
    template: "This row belongs to {link}, which is not among the rows of the table {table}; it was left out.",
  },
  "table-rows-skipped": {
    severity: "note",
    template: "The headings were found in row {row}; rows that are no data were passed over ({count}).",
  },
  "table-unknown": {
    severity: "error",
    template: "It is not clear what this table holds: no row of headings of a known record type was found.",
  },
};
