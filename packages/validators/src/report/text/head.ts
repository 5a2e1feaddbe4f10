import type { Report } from "@forgex/schema";
import { many, number } from "./count.ts";
import type { Paint } from "./paint.ts";
import { visible } from "./wrap.ts";

/** Datasets and files that are named one by one. */
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
  const all = inputLines(inputs);
  for (const [name, about] of all.slice(0, NAMED)) lines.push(`  ${visible(name)}  ${paint.faint(visible(about))}`);
  if (all.length > NAMED) lines.push(paint.faint(`  … and ${number(all.length - NAMED)} more`));
  return lines;
}

/** A line for each dataset, and for each file that belongs to none. */
function inputLines(inputs: Report["inputs"]): [name: string, about: string][] {
  const groups = new Map<string, { name: string; files: number; records: number; forgex?: string | undefined }>();
  for (const { source, records, dataset, forgex } of inputs) {
    const key = dataset === undefined ? `file ${source}` : `dataset ${dataset}`;
    const group = groups.get(key) ?? { name: source, files: 0, records: 0, forgex };
    groups.set(key, { ...group, files: group.files + 1, records: group.records + records });
  }
  return [...groups].map(([key, { name, files, records, forgex }]) => {
    const about = [many(records, "record"), ...(forgex === undefined ? [] : [`forgex ${forgex}`])];
    if (!key.startsWith("dataset ")) return [name, about.join(", ")];
    return files === 1
      ? [name, [key, ...about].join(", ")]
      : [key.slice("dataset ".length), ["dataset", many(files, "file"), ...about].join(", ")];
  });
}

function verdictWords({ verdict, crashed }: Report, records: number, paint: Paint): string {
  if (verdict === "invalid") return paint.error(paint.strong("✗ Not valid"));
  if (crashed.length > 0) return paint.warning(paint.strong("! No error found, but not all could be checked"));
  return records === 0 ? paint.warning(paint.strong("! Nothing to check")) : paint.good(paint.strong("✓ Valid"));
}
