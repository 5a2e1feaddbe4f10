import type { Report } from "@forgex/schema";
import { toText } from "../text/to-text.ts";
import { toJson } from "../to-json.ts";
import { toCsv } from "./csv.ts";
import { toHtml } from "./html/to-html.ts";
import { toJunit } from "./junit.ts";
import { toMarkdown } from "./markdown.ts";
import { toNdjson } from "./ndjson.ts";
import { toSarif } from "./sarif.ts";
import type { FormatOptions } from "./shared.ts";

/** The forms that a report is written in. */
export const reportFormats = ["text", "json", "ndjson", "sarif", "junit", "csv", "markdown", "html"] as const;

export type ReportFormat = (typeof reportFormats)[number];

const WRITERS: Readonly<Record<ReportFormat, (report: Report, options: FormatOptions) => string>> = {
  text: (report, { messages }) => toText(report, messages === undefined ? {} : { messages }),
  json: toJson,
  ndjson: toNdjson,
  sarif: toSarif,
  junit: toJunit,
  csv: toCsv,
  markdown: toMarkdown,
  html: toHtml,
};

/**
 * Writes a report in one of its forms. The same report and options give the same text; none shows more than the report.
 *
 * @example
 * formatReport(report, "sarif");
 */
export function formatReport(report: Report, format: ReportFormat, options: FormatOptions = {}): string {
  return WRITERS[format](report, options);
}
