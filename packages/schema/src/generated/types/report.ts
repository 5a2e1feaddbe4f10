// Generated from schemas/ by packages/codegen. Do not edit; run npm run generate.

import type { FindingSeverity } from "./codelists.ts";
import type { Code } from "./common.ts";

/** What changed since an earlier report. A finding is the same where code, record and place by item keys are. */
export interface BaselineComparison {
  /** Content hash of the earlier report. */
  hash: string;
  /** Findings that the earlier report did not have. */
  new: SeverityCounts;
  /** Findings that both reports have. */
  unchanged: SeverityCounts;
  /** Findings of the earlier report that are gone. */
  fixed: SeverityCounts;
  /** Findings that cannot be told apart, because one of the reports counts more of their code than it holds. */
  uncertain: SeverityCounts;
  /** Those of the fixed findings that the earlier report held. */
  fixedFindings: FixedFinding[];
}

/** How often a code was found; exact, however many findings are shown. */
export interface CodeCount {
  /** The code. */
  code: string;
  /** Its severity. */
  severity: FindingSeverity;
  /** How often. */
  count: number;
  /** In how many records. */
  records: number;
  /** How many of them the report holds. */
  shown: number;
}

/** A rule that failed in itself; the others went on. */
export interface CrashedRule {
  /** The rule. */
  code: string;
  /** Name and code of the fault, without values. */
  error: string;
  /** For how many records. */
  records: number;
  /** Where it first happened. */
  position?: Position;
}

/** A change that would mend the fault. */
export interface Edit {
  /** Replace, remove or add a value, or rename a member. */
  op: "replace" | "remove" | "add" | "rename";
  /** JSON Pointer of the place. */
  pointer: string;
  /** The value that must stand there for the edit to apply. */
  from?: unknown;
  /** The new value. */
  value?: unknown;
  /** The new name of a renamed member. */
  to?: string;
  /** True where the edit cannot change what was meant. */
  safe: boolean;
}

/** One thing that a check found. */
export interface Finding {
  /** Name of the fault: kebab-case words, never used again for another. */
  code: string;
  /** Error (must), warning (should) or note (worth knowing). */
  severity: FindingSeverity;
  /** The message in English, with names in braces for values and facts. */
  template: string;
  /** Values from the data that the message names; hidden from readers who may not see them. */
  values: {
    [k: string]: unknown;
  };
  /** Values from the standard that the message names. */
  facts: {
    [k: string]: unknown;
  };
  /** The message, filled in, in the language of the report. */
  message?: string;
  /** Id of the record, as it stands in the data. */
  record?: string;
  /** Type of the record, as it stands in the data. */
  type?: string;
  /** JSON Pointer of the place within the record (numbers for list items). */
  pointer: string;
  /** The same place by item keys. */
  at: string;
  /** Where it stands in the file. */
  position?: Position;
  /** What was expected there. */
  expected?: string;
  /** What was found there. */
  got?: Got;
  /**
   * The likely cause.
   * Codes: open list finding-cause.
   */
  cause?: Code;
  /** Changes that would mend it. */
  edits?: Edit[];
  /** True where values were hidden from the report's audience. */
  hidden?: boolean;
  /** Whether the finding is new since the baseline, where the report was compared with one. */
  state?: "new" | "unchanged" | "uncertain";
  /** How many times this one cause was met, where more than once. */
  count?: number;
  /** The first places where it was met. */
  places?: Position[];
  /** Other places that it speaks of. */
  related?: RelatedPlace[];
}

/** A finding of an earlier report that is gone. */
export interface FixedFinding {
  /** The code. */
  code: string;
  /** Its severity. */
  severity: FindingSeverity;
  /** Id of the record. */
  record?: string;
  /** The place by item keys. */
  at: string;
  /** Name of the file or stream. */
  source?: string;
  /** How many times it was met, where more than once. */
  count?: number;
}

/** The value found, or only its kind and length where the reader may not see it. */
export interface Got {
  /** JSON type of the value, or absent. */
  kind: "string" | "number" | "boolean" | "null" | "array" | "object" | "absent";
  /** Number of characters, items or members. */
  length?: number;
  /** The value as JSON text, cut at 200 characters. */
  text?: string;
}

/** Where in a file something stands. */
export interface Position {
  /** Name of the file or stream. */
  source: string;
  /** Line, from 1. */
  line?: number;
  /** Column in Unicode characters, from 1. */
  column?: number;
  /** Byte offset, from 0. */
  offset?: number;
  /** Sheet of a workbook. */
  sheet?: string;
  /** Row of a sheet, from 1. */
  row?: number;
  /** Cell address. */
  cell?: string;
  /** Heading of the column, as the user wrote it. */
  heading?: string;
}

/** Another place that the finding speaks of. */
export interface RelatedPlace {
  /** Id of the other record. */
  record?: string;
  /** JSON Pointer within it. */
  pointer?: string;
  /** The same place by item keys. */
  at?: string;
  /** Where it stands. */
  position?: Position;
}

/** What was checked and what was found. The same input gives the same bytes. */
export interface Report {
  /** Version of this form of report. */
  report: "1.0";
  /** Valid where there is no error, invalid where there is one. */
  verdict: "valid" | "invalid";
  /** For whom the report may be read: public, a publisher code, or holder. */
  audience: string;
  /** Language of the messages. */
  language: string;
  /** The day that the rules took as today. */
  asOf: string;
  /**
   * When the report was made; only where it was asked for, since the same input then no longer gives the same bytes.
   */
  generated?: string;
  /** The program that made the report. */
  tool: ToolInfo;
  /** The standard checked against. */
  standard: StandardInfo;
  /** Version of each codelist used. */
  codelists: {
    [k: string]: string;
  };
  /** The files or streams that were checked. */
  inputs: ReportInput[];
  /** How many records of each type were checked. */
  records: {
    [k: string]: number;
  };
  /** Findings by severity. */
  counts: SeverityCounts;
  /** Findings by code. */
  codes: CodeCount[];
  /** The findings shown, sorted. */
  findings: Finding[];
  /** What was not checked, and why. */
  skipped: SkippedRule[];
  /** Rules that failed in themselves. */
  crashed: CrashedRule[];
  /** What changed since an earlier report, where the report was compared with one. */
  baseline?: BaselineComparison;
  /**
   * Findings that the configuration says are known and stand for the time being: why, until when, and how many there were. They are not among the findings and not in the counts.
   */
  suppressed?: SuppressedFindings[];
}

/** A file or stream that was checked. */
export interface ReportInput {
  /** Its name. */
  source: string;
  /** Its length. */
  bytes?: number;
  /** SHA-256 of its bytes. */
  hash?: string;
  /** How many records it holds. */
  records: number;
  /** Id of its dataset. */
  dataset?: string;
  /** Version of the standard that it declares. */
  forgex?: string;
}

/** Findings by severity, all of them. */
export interface SeverityCounts {
  /** Errors. */
  error: number;
  /** Warnings. */
  warning: number;
  /** Notes. */
  note: number;
}

/** A rule that was not run, or not on everything. */
export interface SkippedRule {
  /** The rule. */
  code: string;
  /** Why it was skipped. */
  reason:
    | "lone-record"
    | "record-failed-structure"
    | "switched-off"
    | "input-unreadable"
    | "newer-version"
    | "not-available"
    | "checked-in-parts";
  /** For how many records. */
  records: number;
}

/** The standard checked against. */
export interface StandardInfo {
  /** Its version. */
  version: string;
  /** Hash of its schemas. */
  hash: string;
  /** Hash of the codes of all codelists, with their versions and times of validity. */
  codelistsHash?: string;
}

/** Findings of one suppression. */
export interface SuppressedFindings {
  /** The rule. */
  code: string;
  /** The record that it holds for; absent where it holds for all. */
  record?: string;
  /** The place that it holds for, by item keys; absent where it holds for the whole record. */
  at?: string;
  /** Why the finding stands. */
  reason: string;
  /** The last day on which it holds. */
  until: string;
  /** How many findings it held back. */
  count: number;
}

/** The program that made the report. */
export interface ToolInfo {
  /** Its name. */
  name: string;
  /** Its version. */
  version: string;
  /** How many rules it knows. */
  rules: number;
  /** Hash of the rules and their settings. */
  rulesHash: string;
}
