import type { Report } from "@forgex/schema";

/**
 * A report as JSON text, indented, ending with a line end: the same report gives the same bytes.
 *
 * @example
 * await writeFileAtomically("report.json", [toJson(report)]);
 */
export function toJson(report: Report): string {
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
