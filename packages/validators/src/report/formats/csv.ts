import type { Finding, Report } from "@forgex/schema";
import { editText, type FormatOptions, messageOf, rulesOf } from "./shared.ts";

type Cell = string | number | boolean | undefined;

const COLUMNS: readonly [heading: string, of: (finding: Finding, fix: string | undefined) => Cell][] = [
  ["severity", ({ severity }) => severity],
  ["code", ({ code }) => code],
  ["message", messageOf],
  ["file", ({ position }) => position?.source],
  ["line", ({ position }) => position?.line],
  ["column", ({ position }) => position?.column],
  ["sheet", ({ position }) => position?.sheet],
  ["row", ({ position }) => position?.row],
  ["cell", ({ position }) => position?.cell],
  ["heading", ({ position }) => position?.heading],
  ["record", ({ record }) => record],
  ["type", ({ type }) => type],
  ["at", ({ at }) => at],
  ["pointer", ({ pointer }) => pointer],
  ["expected", ({ expected }) => expected],
  ["found", ({ got, hidden }) => got?.text ?? (got && (hidden ? `${got.kind} (hidden)` : got.kind))],
  ["cause", ({ cause }) => cause],
  ["edits", ({ edits }) => edits?.map(editText).join("; ")],
  ["count", ({ count }) => count ?? 1],
  ["fix", (_finding, fix) => fix],
];

/**
 * The findings of a report as CSV (RFC 4180): a heading row, then a row a finding, all with CRLF. A cell that a spreadsheet
 * would take for a formula begins with an apostrophe, so that opening the file runs nothing.
 *
 * @example
 * await writeFileAtomically("findings.csv", [toCsv(report, { bom: true })]);
 */
export function toCsv(report: Report, { bom = false, messages }: FormatOptions = {}): string {
  const rules = rulesOf(report, messages);
  const rows = report.findings.map((finding) => COLUMNS.map(([, of]) => of(finding, rules.get(finding.code)?.fix)));
  const lines = [COLUMNS.map(([heading]) => heading), ...rows].map((cells) => `${cells.map(cellText).join(",")}\r\n`);
  return `${bom ? "\ufeff" : ""}${lines.join("")}`;
}

/** Also after spaces, and after the full-width signs that some spreadsheets read as the plain ones. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

function cellText(value: Cell): string {
  if (value === undefined) return "";
  if (typeof value !== "string") return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
