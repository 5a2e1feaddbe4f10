import type { Finding, Report } from "@forgex/schema";
import type { Messages } from "../../messages/types.ts";
import { many, number } from "../text/count.ts";
import { SIGNS } from "../text/finding.ts";
import { visible } from "../text/wrap.ts";
import { editText, type FormatOptions, messageOf, placeText, recordsIn, rulesOf, weightOf } from "./shared.ts";

/** GitHub refuses longer comments. */
const LONGEST = 60_000;

/**
 * A report as Markdown, for a comment on a pull request or the summary of a build: the verdict, exact totals by code with
 * how to mend each, and the first findings. Nothing in the data can become markup, a link, or a mention. It is never
 * longer than a comment may be.
 *
 * @example
 * toMarkdown(report, { maxFindings: 5 });
 */
export function toMarkdown(report: Report, { maxFindings = 20, messages }: FormatOptions = {}): string {
  const lines = [...head(report), ...totals(report, messages)];
  const foot = ["", `<sub>${footText(report)}</sub>`, ""];
  let room = LONGEST - [...lines, ...foot].join("\n").length - 500;
  const rows: string[] = [];
  for (const finding of report.findings.slice(0, maxFindings)) {
    const row = findingRow(finding);
    room -= row.length + 1;
    if (room < 0) break;
    rows.push(row);
  }
  if (rows.length > 0) lines.push("", ...details(report, rows));
  return [...lines, ...foot].join("\n");
}

function head(report: Report): string[] {
  const { verdict, counts, inputs, crashed, baseline } = report;
  const sign = verdict === "invalid" ? "❌" : crashed.length > 0 ? "⚠️" : "✅";
  const words =
    verdict === "invalid" ? "Not valid" : crashed.length > 0 ? "No error found, but not all could be checked" : "Valid";
  const { error, warning, note } = counts;
  const lines = [
    `### ${sign} FORGE Exchange: ${words}`,
    "",
    `${strongIf(error, many(error, "error"))}, ${many(warning, "warning")}, ${many(note, "note")} in ${many(recordsIn(report), "record")} of ${many(inputs.length, "file")}.`,
  ];
  if (baseline !== undefined) {
    const sum = (counts: Report["counts"]): number => counts.error + counts.warning + counts.note;
    const isNew = `${number(sum(baseline.new))} new${baseline.new.error > 0 ? ` (${many(baseline.new.error, "error")})` : ""}`;
    lines.push(
      "",
      `Since the baseline: ${strongIf(baseline.new.error, isNew)}, ${number(sum(baseline.fixed))} fixed, ${number(sum(baseline.unchanged))} unchanged.`,
    );
  }
  return lines;
}

const strongIf = (n: number, text: string): string => (n > 0 ? `**${text}**` : text);

function totals(report: Report, messages: Messages | undefined): string[] {
  if (report.codes.length === 0) return [];
  const rules = rulesOf(report, messages);
  return [
    "",
    "|  | Code | Times | Records | How to mend it |",
    "|---|---|--:|--:|---|",
    ...report.codes.map(({ code, severity, count, records }) => {
      return `| ${SIGNS[severity]} ${severity} | \`${code}\` | ${number(count)} | ${number(records)} | ${prose(rules.get(code)?.fix ?? "")} |`;
    }),
  ];
}

function details({ findings, codes }: Report, rows: readonly string[]): string[] {
  const all = codes.reduce((sum, { count }) => sum + count, 0);
  const told = findings.slice(0, rows.length).reduce((sum, finding) => sum + weightOf(finding), 0);
  return [
    "<details>",
    `<summary>${told < all ? `The first ${number(rows.length)} places` : many(rows.length, "place")}</summary>`,
    "",
    "|  | Place | Finding |",
    "|---|---|---|",
    ...rows,
    ...(told < all ? ["", `… and ${number(all - told)} more.`] : []),
    "",
    "</details>",
  ];
}

function findingRow(finding: Finding): string {
  const { severity, code, record, at, position, edits, count } = finding;
  const where = [markdown(placeText(position)), record === undefined ? "" : markdown(`${record} ${at}`)];
  const mend = edits?.map(editText).join("; then ");
  const told = [
    `${markdown(messageOf(finding))} (\`${code}\`)`,
    ...(count === undefined || count < 2 ? [] : [many(count, "time")]),
    ...(mend === undefined || mend === "" ? [] : [`Mend: ${markdown(mend)}`]),
  ];
  return `| ${SIGNS[severity]} | ${where.filter(Boolean).join("<br>")} | ${told.join("<br>")} |`;
}

function footText({ tool, standard, audience, asOf }: Report): string {
  return `${markdown(tool.name)} ${markdown(tool.version)}, ${many(tool.rules, "rule")}, standard ${markdown(standard.version)}, as of ${markdown(asOf)}, for the audience “${markdown(audience)}”`;
}

/** A sentence of the standard: what stands between grave accents is a name. */
function prose(text: string): string {
  return text
    .split("`")
    .map((part, i, { length }) => (i % 2 === 1 && i < length - 1 ? `\`${part}\`` : markdown(part)))
    .join("");
}

/** Text that Markdown takes for nothing but text, on one line: no markup, no HTML, no mention, no link. */
function markdown(text: string): string {
  return visible(text)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/[\\`*_{}[\]|~]/g, "\\$&")
    .replace(/@/g, "&#64;")
    .replace(/:\/\//g, "&#58;//")
    .replace(/\bwww\./gi, "www&#46;");
}
