import { extname } from "node:path";
import { ForgexError } from "@forgex/schema";
import type { ReportFormat } from "@forgex/validators/report";

/** The forms of a report; a copy of what the library says, so that help need not load it. */
export const formats = ["text", "json", "ndjson", "sarif", "junit", "csv", "markdown", "html"] as const;

const BY_ENDING: Readonly<Record<string, ReportFormat>> = {
  ".txt": "text",
  ".json": "json",
  ".ndjson": "ndjson",
  ".jsonl": "ndjson",
  ".sarif": "sarif",
  ".xml": "junit",
  ".csv": "csv",
  ".md": "markdown",
  ".markdown": "markdown",
  ".html": "html",
  ".htm": "html",
};

/** The form that the ending of a file's name asks for. */
export function formatOf(file: string | undefined): ReportFormat | undefined {
  if (file === undefined) return undefined;
  if (file.toLowerCase().endsWith(".sarif.json")) return "sarif";
  return BY_ENDING[extname(file).toLowerCase()];
}

/** A further report: `FORMAT=FILE`, or a file whose ending tells its form. */
export interface ReportFile {
  readonly format: ReportFormat;
  readonly file: string;
}

/** Reads `sarif=out/forgex.sarif` or `report.html`. */
export function reportFile(text: string): ReportFile {
  const [, name = "", named = ""] = /^([a-z]+)=(.+)$/s.exec(text) ?? [];
  const file = named === "" ? text : named;
  const format = named === "" ? formatOf(text) : formats.find((one) => one === name);
  if (format === undefined || file === "")
    throw new ForgexError(
      "option-value-wrong",
      `takes FORMAT=FILE such as html=report.html, where the format is ${formats.slice(0, -1).join(", ")} or ${formats.at(-1)}`,
    );
  return { format, file };
}
