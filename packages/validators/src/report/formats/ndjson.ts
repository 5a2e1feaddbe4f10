import type { Report } from "@forgex/schema";

/**
 * A report as NDJSON: the first line is the report without its findings (it has the member `report`), each further line
 * is a finding.
 *
 * @example
 * const [head, ...findings] = toNdjson(report).trimEnd().split("\n").map((line) => JSON.parse(line));
 */
export function toNdjson(report: Report): string {
  const { findings, ...head } = report;
  return [head, ...findings].map((line) => `${JSON.stringify(line)}\n`).join("");
}
