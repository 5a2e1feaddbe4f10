import type { Finding } from "../generated/types.ts";

/** What the reader of text may find; the rules of these names in `@forgex/validators` explain them. */
export type ReadingCode =
  | "encoding-not-utf8"
  | "encoding-utf16"
  | "file-empty"
  | "header-after-records"
  | "json-syntax"
  | "json-truncated"
  | "key-forbidden"
  | "key-repeated"
  | "nesting-too-deep"
  | "number-not-exact"
  | "number-not-json"
  | "record-too-large"
  | "text-lone-surrogate";

/** Severity and English message of each reading fault. */
export const readingFaults: Readonly<
  Record<ReadingCode, { readonly severity: Finding["severity"]; readonly template: string }>
> = {
  "encoding-not-utf8": {
    severity: "error",
    template: "The text is not UTF-8: byte {byte} cannot stand here. Save the file as UTF-8.",
  },
  "encoding-utf16": { severity: "note", template: "The file is in {encoding} and was read so; UTF-8 is expected." },
  "file-empty": { severity: "error", template: "The file holds no data." },
  "header-after-records": {
    severity: "warning",
    template:
      "Fields of the dataset's header stand after its records; put them before, so that a reader knows them in time.",
  },
  "json-syntax": { severity: "error", template: "This is not JSON: expected {expected}, found {found}." },
  "json-truncated": { severity: "error", template: "The text ends too early: expected {expected}." },
  "key-forbidden": {
    severity: "error",
    template: "The name {name} is not allowed: programs in JavaScript may take it for something else.",
  },
  "key-repeated": {
    severity: "error",
    template:
      "The name {name} stands more than once in one object, before this on line {line}, column {column}; most programs keep only the last.",
  },
  "nesting-too-deep": { severity: "error", template: "Lists and objects are nested more than {limit} deep." },
  "number-not-exact": {
    severity: "error",
    template:
      "Not every program keeps {number} as it stands: write at most {limit} significant digits, and no exponent.",
  },
  "number-not-json": { severity: "error", template: "{text} is not a number in JSON." },
  "record-too-large": {
    severity: "error",
    template: "This record has {size} bytes, more than the {limit} that are read; it was skipped.",
  },
  "text-lone-surrogate": {
    severity: "error",
    template: "The text holds half of a character ({escape}); the other half is missing.",
  },
};

/** A reading fault before it is a finding: its place counted from the first byte of its frame. */
export interface TextFault {
  readonly code: ReadingCode;
  /** Bytes from the start of the frame. */
  readonly offset: number;
  /** Numeric JSON Pointer of the place. */
  readonly pointer: string;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly facts?: Readonly<Record<string, string | number>>;
  readonly cause?: string;
  readonly expected?: string;
  /** Bytes from the start of the frame to another place that the fault speaks of. */
  readonly other?: number;
  /** How many more of this kind were not kept. */
  readonly more?: number;
}

/** Faults after which the text has no value. */
export function isFatal(code: ReadingCode): boolean {
  return (
    code === "json-syntax" ||
    code === "json-truncated" ||
    code === "number-not-json" ||
    code === "nesting-too-deep" ||
    code === "record-too-large" ||
    code === "encoding-not-utf8" ||
    code === "file-empty"
  );
}

/** Deepest nesting of arrays and objects that is read. */
export const maxDepth = 10_000;
