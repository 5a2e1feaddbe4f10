import type { Report, SkippedRule } from "@forgex/schema";
import { many, number } from "./count.ts";
import { placeOf, SIGNS } from "./finding.ts";
import type { Paint } from "./paint.ts";
import { visible, wrap } from "./wrap.ts";

/** Exact totals, what was not checked, and what it was checked with. */
export function totalLines(
  report: Report,
  printed: ReadonlyMap<string, number>,
  paint: Paint,
  width: number,
): string[] {
  return [
    ...codeLines(report, printed, paint),
    ...suppressedLines(report, paint, width),
    ...skippedLines(report, paint, width),
    ...crashedLines(report, paint),
    ...footLines(report, paint, width),
  ];
}

function codeLines({ codes, findings }: Report, printed: ReadonlyMap<string, number>, paint: Paint): string[] {
  if (codes.length === 0) return [];
  const wide = Math.max(...codes.map(({ code }) => code.length));
  const digits = Math.max(...codes.map(({ count }) => number(count).length));
  const lines = ["", paint.strong("Totals")];
  for (const { code, severity, count, records } of codes) {
    const shown = findings
      .filter((f) => f.code === code && f.severity === severity)
      .slice(0, printed.get(code) ?? 0)
      .reduce((sum, f) => sum + (f.count ?? 1), 0);
    const more = shown < count ? `  … and ${number(count - shown)} more, not shown` : "";
    const where = records > 0 ? `in ${many(records, "record")}` : "";
    lines.push(
      `  ${paint[severity](SIGNS[severity])} ${code.padEnd(wide)}  ${number(count).padStart(digits)}  ${paint.faint(where)}${more}`.trimEnd(),
    );
  }
  return lines;
}

/** What the configuration lets stand for the time being. */
function suppressedLines({ suppressed = [] }: Report, paint: Paint, width: number): string[] {
  if (suppressed.length === 0) return [];
  const lines = suppressed.flatMap(({ code, record, at, reason, until, count }) => {
    const where = [record, at].filter((part) => part !== undefined && part !== "").join(" ");
    const words = `${code}, ${many(count, "finding")}${where === "" ? "" : ` in ${where}`}, until ${until}: ${reason}`;
    return wrap(visible(words), width - 4).map((line, i) => `  ${i === 0 ? "- " : "  "}${line}`);
  });
  return ["", paint.strong("Suppressed, and not counted"), ...lines];
}

const REASONS: Record<SkippedRule["reason"], (records: string, rules: string) => string> = {
  "record-failed-structure": (records, rules) => `${records} with a wrong structure: ${rules} did not look at them.`,
  "input-unreadable": (records, rules) => `${records} could not be read: ${rules} did not look at them.`,
  "newer-version": (records, rules) => `${records} of another version of the standard: ${rules} did not look at them.`,
  "lone-record": (records, rules) => `${records} outside a dataset: ${rules} about several records did not apply.`,
  "switched-off": (_records, rules) => `${rules} switched off.`,
  "not-available": (_records, rules) => `${rules} could not be applied: the boundaries of countries were not at hand.`,
};

function skippedLines({ skipped }: Report, paint: Paint, width: number): string[] {
  const lines: string[] = [];
  for (const reason of Object.keys(REASONS) as SkippedRule["reason"][]) {
    const rules = skipped.filter((one) => one.reason === reason);
    if (rules.length === 0) continue;
    const records = Math.max(...rules.map((rule) => rule.records));
    const names = reason === "switched-off" ? ` (${rules.map(({ code }) => code).join(", ")})` : "";
    const words = REASONS[reason](many(records, "record"), `${many(rules.length, "rule")}${names}`);
    lines.push(...wrap(words, width - 4).map((line, i) => `  ${i === 0 ? "- " : "  "}${line}`));
  }
  return lines.length === 0 ? [] : ["", paint.strong("Not checked"), ...lines];
}

function crashedLines({ crashed }: Report, paint: Paint): string[] {
  if (crashed.length === 0) return [];
  const lines = crashed.map(({ code, error, records, position }) => {
    const where = position ? `, first at ${position.source}:${placeOf(position)}` : "";
    return `  ${paint.error("✗")} ${code}: ${error}, on ${many(records, "record")}${where}`;
  });
  return ["", paint.strong("Rules that failed in themselves (a fault of the program, not of the data)"), ...lines];
}

function footLines({ tool, standard, audience, asOf, counts }: Report, paint: Paint, width: number): string[] {
  const words = `Checked by ${tool.name} ${tool.version} with ${many(tool.rules, "rule")} against FORGE Exchange ${standard.version}, as of ${asOf}, for the audience “${audience}”.`;
  const found = counts.error + counts.warning + counts.note > 0;
  return [
    "",
    ...wrap(words, width).map((line) => paint.faint(line)),
    ...(found ? [paint.faint("`forgex explain <code>` says why a finding matters and how to mend it.")] : []),
  ];
}
