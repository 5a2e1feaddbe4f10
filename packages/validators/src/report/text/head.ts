import type { Report } from "@forgex/schema";
import { many } from "./count.ts";
import type { Paint } from "./paint.ts";
import { visible } from "./wrap.ts";

/** Inputs that are named one by one. */
const NAMED = 6;

/** The verdict and what was checked. */
export function headLines(report: Report, paint: Paint): string[] {
  const { counts, inputs } = report;
  const records = Object.values(report.records).reduce((sum, n) => sum + n, 0);
  const found = [
    [counts.error, "error", paint.error],
    [counts.warning, "warning", paint.warning],
    [counts.note, "note", paint.note],
  ] as const;
  const words = found
    .map(([n, noun, colour]) => (n === 0 ? paint.faint(many(n, noun)) : colour(many(n, noun))))
    .join(", ");
  const of = `in ${many(records, "record")} of ${many(inputs.length, "file")}`;
  const verdict = verdictWords(report, records, paint);
  const lines = [`${verdict}  ${words} ${of}`, ""];
  for (const { source, records: n, dataset, forgex } of inputs.slice(0, NAMED)) {
    const about = [
      many(n, "record"),
      ...(dataset === undefined ? [] : [`dataset ${dataset}`]),
      ...(forgex === undefined ? [] : [`forgex ${forgex}`]),
    ];
    lines.push(`  ${visible(source)}  ${paint.faint(visible(about.join(", ")))}`);
  }
  if (inputs.length > NAMED) lines.push(paint.faint(`  … and ${many(inputs.length - NAMED, "more file")}`));
  return lines;
}

function verdictWords({ verdict, crashed }: Report, records: number, paint: Paint): string {
  if (verdict === "invalid") return paint.error(paint.strong("✗ Not valid"));
  if (crashed.length > 0) return paint.warning(paint.strong("! No error found, but not all could be checked"));
  return records === 0 ? paint.warning(paint.strong("! Nothing to check")) : paint.good(paint.strong("✓ Valid"));
}
