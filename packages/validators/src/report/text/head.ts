import type { Report } from "@forgex/schema";
import type { Paint } from "./paint.ts";
import type { Speech } from "./say.ts";
import { visible } from "./wrap.ts";

/** Datasets and files that are named one by one. */
const NAMED = 6;

/** The verdict and what was checked. */
export function headLines(report: Report, paint: Paint, speech: Speech): string[] {
  const { say, many, number } = speech;
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
  const files = many(inputs.length, "file");
  const sums = say("{counts} in {records} of {files}", { counts: words, records: many(records, "record"), files });
  const lines = [`${verdictWords(report, records, paint, speech)}  ${sums}`, ""];
  const all = inputLines(inputs, speech);
  for (const [name, about] of all.slice(0, NAMED)) lines.push(`  ${visible(name)}  ${paint.faint(visible(about))}`);
  if (all.length > NAMED) lines.push(paint.faint(`  ${say("… and {n} more", { n: number(all.length - NAMED) })}`));
  if (report.baseline) lines.push("", `  ${baselineWords(report.baseline, speech)}`);
  return lines;
}

/** `Since the baseline: 2 new (1 error), 3 fixed, 10 unchanged`. */
function baselineWords(baseline: NonNullable<Report["baseline"]>, { say, many, number }: Speech): string {
  const sum = ({ error, warning, note }: Report["counts"]): string => number(error + warning + note);
  const n = sum(baseline.new);
  const words = [
    baseline.new.error > 0
      ? say("{n} new ({errors})", { n, errors: many(baseline.new.error, "error") })
      : say("{n} new", { n }),
    say("{n} fixed", { n: sum(baseline.fixed) }),
    say("{n} unchanged", { n: sum(baseline.unchanged) }),
  ];
  const uncertain = sum(baseline.uncertain);
  if (uncertain !== "0")
    words.push(say("{n} not to be told apart (make both reports with a larger --max-findings)", { n: uncertain }));
  return say("Since the baseline: {changes}", { changes: words.join(", ") });
}

/** A line for each dataset, and for each file that belongs to none. */
function inputLines(inputs: Report["inputs"], { say, many }: Speech): [name: string, about: string][] {
  const groups = new Map<string, { name: string; files: number; records: number; forgex?: string | undefined }>();
  for (const { source, records, dataset, forgex } of inputs) {
    const key = dataset === undefined ? `file ${source}` : `dataset ${dataset}`;
    const group = groups.get(key) ?? { name: source, files: 0, records: 0, forgex };
    groups.set(key, { ...group, files: group.files + 1, records: group.records + records });
  }
  return [...groups].map(([key, { name, files, records, forgex }]) => {
    const about = [many(records, "record"), ...(forgex === undefined ? [] : [`forgex ${forgex}`])];
    if (!key.startsWith("dataset ")) return [name, about.join(", ")];
    const id = key.slice("dataset ".length);
    return files === 1
      ? [name, [say("dataset {id}", { id }), ...about].join(", ")]
      : [id, [say("dataset"), many(files, "file"), ...about].join(", ")];
  });
}

function verdictWords({ verdict, crashed }: Report, records: number, paint: Paint, { say }: Speech): string {
  if (verdict === "invalid") return paint.error(paint.strong(`✗ ${say("Not valid")}`));
  if (crashed.length > 0)
    return paint.warning(paint.strong(`! ${say("No error found, but not all could be checked")}`));
  return records === 0
    ? paint.warning(paint.strong(`! ${say("Nothing to check")}`))
    : paint.good(paint.strong(`✓ ${say("Valid")}`));
}
