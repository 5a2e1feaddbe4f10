import type { Finding, Report } from "@forgex/schema";
import { rules } from "../../generated/rules.ts";
import type { Messages } from "../../messages/types.ts";
import { findingLines } from "./finding.ts";
import { headLines } from "./head.ts";
import { type Paint, paintOf } from "./paint.ts";
import { type Speech, speechOf } from "./say.ts";
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
  /** Words of another language than English, of `@forgex/validators/messages`, for a report that was put into it. */
  readonly messages?: Messages;
}

/**
 * A report as text for people: the verdict, what was found file by file and record by record with place, cause and how to
 * mend it, exact totals, and what was not checked. The same report gives the same text. It ends with a line end.
 *
 * @example
 * process.stdout.write(toText(report, { colour: true, width: process.stdout.columns }));
 */
export function toText(report: Report, options: TextOptions = {}): string {
  const { colour = false, maxFindings = Number.POSITIVE_INFINITY, width = 100, messages } = options;
  const speech = speechOf(messages);
  const paint = paintOf(colour);
  const page = Math.max(40, Math.min(width, 200));
  const lines = headLines(report, paint, speech);

  const fixes = new Map(rules.map(({ code, fix }) => [code, speech.fix(code) ?? fix]));
  const printed = new Map<string, number>();
  let source: string | undefined;
  let record: string | undefined;
  for (const finding of report.findings) {
    const n = printed.get(finding.code) ?? 0;
    if (n >= maxFindings) continue;
    printed.set(finding.code, n + 1);
    const file = finding.position?.source ?? "";
    if (file !== source) {
      lines.push("", paint.strong(visible(file === "" ? speech.say("(no file)") : file)));
      record = undefined;
    }
    const name = recordName(finding, speech);
    if (file !== source || name !== record) {
      // A grouped finding speaks of many records, and its own is but the first.
      if (name !== "") lines.push("", ` ${inRecord(visible(name), paint, speech)}`);
      else if (file === source) lines.push("");
    }
    source = file;
    record = name;
    lines.push(...findingLines(finding, fixes.get(finding.code), paint, page, speech));
    fixes.delete(finding.code);
  }
  lines.push(...totalLines(report, printed, paint, page, speech));
  return `${lines.join("\n")}\n`;
}

/** The record of the findings that follow; the words around its name step back. */
function inRecord(name: string, paint: Paint, { say }: Speech): string {
  return say("in {record}")
    .split("{record}")
    .map((part) => paint.faint(part.trim()))
    .join(` ${name}`)
    .trim();
}

function recordName({ record, type }: Finding, { say }: Speech): string {
  if (record === undefined) return type === "dataset" ? say("the dataset's header") : "";
  return type === "dataset" ? say("{record} (header)", { record }) : record;
}
