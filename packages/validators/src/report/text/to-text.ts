import type { Finding, Report } from "@forgex/schema";
import { rules } from "../../generated/rules.ts";
import { findingLines } from "./finding.ts";
import { headLines } from "./head.ts";
import { paintOf } from "./paint.ts";
import { totalLines } from "./totals.ts";
import { visible } from "./wrap.ts";

/** How a report is written as text. */
export interface TextOptions {
  /** Colours of a terminal; none unless told. */
  readonly colour?: boolean;
  /** Findings printed of one code; all that the report holds unless told. */
  readonly maxFindings?: number;
  /** Columns of the page, 100 unless told. */
  readonly width?: number;
}

/**
 * A report as text for people: the verdict, what was found file by file and record by record with place, cause and how to
 * mend it, exact totals, and what was not checked. The same report gives the same text. It ends with a line end.
 *
 * @example
 * process.stdout.write(toText(report, { colour: true, width: process.stdout.columns }));
 */
export function toText(report: Report, options: TextOptions = {}): string {
  const { colour = false, maxFindings = Number.POSITIVE_INFINITY, width = 100 } = options;
  const paint = paintOf(colour);
  const page = Math.max(40, Math.min(width, 200));
  const lines = headLines(report, paint);

  const fixes = new Map(rules.map(({ code, fix }) => [code, fix]));
  const printed = new Map<string, number>();
  let source: string | undefined;
  let record: string | undefined;
  for (const finding of report.findings) {
    const n = printed.get(finding.code) ?? 0;
    if (n >= maxFindings) continue;
    printed.set(finding.code, n + 1);
    const file = finding.position?.source ?? "";
    if (file !== source) {
      lines.push("", paint.strong(visible(file === "" ? "(no file)" : file)));
      record = undefined;
    }
    const name = recordName(finding);
    if (file !== source || name !== record) {
      // A grouped finding speaks of many records, and its own is but the first.
      if (name !== "") lines.push("", ` ${paint.faint("in")} ${visible(name)}`);
      else if (file === source) lines.push("");
    }
    source = file;
    record = name;
    lines.push(...findingLines(finding, fixes.get(finding.code), paint, page));
    fixes.delete(finding.code);
  }
  lines.push(...totalLines(report, printed, paint, page));
  return `${lines.join("\n")}\n`;
}

function recordName({ record, type }: Finding): string {
  if (record === undefined) return type === "dataset" ? "the dataset's header" : "";
  return type === "dataset" ? `${record} (header)` : record;
}
