import type { Report, SkippedRule } from "@forgex/schema";
import { placeOf, SIGNS } from "./finding.ts";
import type { Paint } from "./paint.ts";
import type { Speech } from "./say.ts";
import { visible, wrap } from "./wrap.ts";

/** Exact totals, what was not checked, and what it was checked with. */
export function totalLines(
  report: Report,
  printed: ReadonlyMap<string, number>,
  paint: Paint,
  width: number,
  speech: Speech,
): string[] {
  return [
    ...codeLines(report, printed, paint, speech),
    ...suppressedLines(report, paint, width, speech),
    ...fixedLines(report, paint, speech),
    ...skippedLines(report, paint, width, speech),
    ...crashedLines(report, paint, speech),
    ...footLines(report, paint, width, speech),
  ];
}

function codeLines(
  { codes, findings }: Report,
  printed: ReadonlyMap<string, number>,
  paint: Paint,
  { say, many, number }: Speech,
): string[] {
  if (codes.length === 0) return [];
  const wide = Math.max(...codes.map(({ code }) => code.length));
  const digits = Math.max(...codes.map(({ count }) => number(count).length));
  const lines = ["", paint.strong(say("Totals"))];
  for (const { code, severity, count, records } of codes) {
    const shown = findings
      .filter((f) => f.code === code && f.severity === severity)
      .slice(0, printed.get(code) ?? 0)
      .reduce((sum, f) => sum + (f.count ?? 1), 0);
    const more = shown < count ? `  ${say("… and {n} more, not shown", { n: number(count - shown) })}` : "";
    const where = records > 0 ? say("in {records}", { records: many(records, "record") }) : "";
    lines.push(
      `  ${paint[severity](SIGNS[severity])} ${code.padEnd(wide)}  ${number(count).padStart(digits)}  ${paint.faint(where)}${more}`.trimEnd(),
    );
  }
  return lines;
}

/** What the configuration lets stand for the time being. */
function suppressedLines({ suppressed = [] }: Report, paint: Paint, width: number, { say, many }: Speech): string[] {
  if (suppressed.length === 0) return [];
  const lines = suppressed.flatMap(({ code, record, at, reason, until, count }) => {
    const where = [record, at].filter((part) => part !== undefined && part !== "").join(" ");
    const words = say(
      where === ""
        ? "{code}, {findings}, until {until}: {reason}"
        : "{code}, {findings} in {place}, until {until}: {reason}",
      { code, findings: many(count, "finding"), place: where, until, reason },
    );
    return wrap(visible(words), width - 4).map((line, i) => `  ${i === 0 ? "- " : "  "}${line}`);
  });
  return ["", paint.strong(say("Suppressed, and not counted")), ...lines];
}

/** Fixed findings that are named one by one. */
const FIXED = 20;

function fixedLines({ baseline }: Report, paint: Paint, { say, many, number }: Speech): string[] {
  const fixed = baseline?.fixedFindings ?? [];
  if (fixed.length === 0) return [];
  const lines = fixed.slice(0, FIXED).map(({ code, record, source, at, count }) => {
    const place = [record ?? source ?? "", at].filter(Boolean).join(" ");
    return `  ${paint.good("✓")} ${code}  ${paint.faint(visible(place))}${count === undefined ? "" : `  ${many(count, "time")}`}`;
  });
  if (fixed.length > FIXED) lines.push(paint.faint(`  ${say("… and {n} more", { n: number(fixed.length - FIXED) })}`));
  return ["", paint.strong(say("Fixed since the baseline")), ...lines];
}

const REASONS: Record<SkippedRule["reason"], string> = {
  "record-failed-structure": "{records} with a wrong structure: {rules} did not look at them.",
  "input-unreadable": "{records} could not be read: {rules} did not look at them.",
  "newer-version": "{records} of another version of the standard: {rules} did not look at them.",
  "lone-record": "{records} outside a dataset: {rules} about several records did not apply.",
  "checked-in-parts": "{records} in separate parts: {rules} about several records looked at each part alone.",
  "switched-off": "{rules} switched off.",
  "not-available": "{rules} could not be applied: the boundaries of countries were not at hand.",
};

function skippedLines({ skipped }: Report, paint: Paint, width: number, { say, many }: Speech): string[] {
  const lines: string[] = [];
  for (const reason of Object.keys(REASONS) as SkippedRule["reason"][]) {
    const rules = skipped.filter((one) => one.reason === reason);
    if (rules.length === 0) continue;
    const records = Math.max(...rules.map((rule) => rule.records));
    const names = reason === "switched-off" ? ` (${rules.map(({ code }) => code).join(", ")})` : "";
    const words = say(REASONS[reason], {
      records: many(records, "record"),
      rules: `${many(rules.length, "rule")}${names}`,
    });
    lines.push(...wrap(words, width - 4).map((line, i) => `  ${i === 0 ? "- " : "  "}${line}`));
  }
  return lines.length === 0 ? [] : ["", paint.strong(say("Not checked")), ...lines];
}

function crashedLines({ crashed }: Report, paint: Paint, speech: Speech): string[] {
  const { say, many } = speech;
  if (crashed.length === 0) return [];
  const lines = crashed.map(({ code, error, records, position }) => {
    const values = { code, error, records: many(records, "record") };
    const words = position
      ? say("{code}: {error}, on {records}, first at {place}", {
          ...values,
          place: `${position.source}:${placeOf(position, speech)}`,
        })
      : say("{code}: {error}, on {records}", values);
    return `  ${paint.error("✗")} ${words}`;
  });
  return ["", paint.strong(say("Rules that failed in themselves (a fault of the program, not of the data)")), ...lines];
}

function footLines(
  { tool, standard, audience, asOf, counts }: Report,
  paint: Paint,
  width: number,
  { say, many }: Speech,
): string[] {
  const words = say(
    "Checked by {name} {version} with {rules} against FORGE Exchange {standard}, as of {asOf}, for the audience “{audience}”.",
    {
      name: tool.name,
      version: tool.version,
      rules: many(tool.rules, "rule"),
      standard: standard.version,
      asOf,
      audience,
    },
  );
  const found = counts.error + counts.warning + counts.note > 0;
  return [
    "",
    ...wrap(words, width).map((line) => paint.faint(line)),
    ...(found ? [paint.faint(say("`forgex explain <code>` says why a finding matters and how to mend it."))] : []),
  ];
}
