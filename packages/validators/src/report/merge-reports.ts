import { type Finding, ForgexError, type Report, type SkippedRule } from "@forgex/schema";
import { comparePointers, compareTexts } from "../engine/placed.ts";
import { rules } from "../rules/catalogue.ts";
import { weightOf } from "./formats/shared.ts";
import { causeText, isToldOnce, ONE_CAUSE_FROM, PLACES } from "./identity.ts";
import { configurationOnce, joinSuppressed } from "./merge-suppressed.ts";

/**
 * Joins reports of several inputs to one: counts are added, inputs united, and samples cut again. The order of the reports
 * does not matter. Rules about several records have seen each report's input alone, and the joined report lists them as
 * checked in parts; shards, joined by `mergeShards`, have no such gap.
 *
 * @param maxFindings findings shown of one code, 100 unless told
 * @throws {ForgexError} `reports-differ` where they were made by other versions, rules or settings, `input-repeated` where two
 * of them speak of one input, `report-missing` where there is none
 * @example
 * const whole = mergeReports([readReport(north), readReport(south)]);
 */
export function mergeReports(parts: readonly Report[], { maxFindings = 100 }: { maxFindings?: number } = {}): Report {
  const [first] = parts;
  if (first === undefined) throw new ForgexError("report-missing", "Name the reports to be joined.");
  for (const other of parts) insistOnEqual(first, other);
  const reports = configurationOnce(parts);
  const suppressed = joinSuppressed(reports);
  const inputs = reports.flatMap((report) => report.inputs).sort((a, b) => compareTexts(a.source, b.source));
  const repeated = inputs.find(({ source }, i) => source === inputs[i + 1]?.source);
  if (repeated !== undefined)
    throw new ForgexError(
      "input-repeated",
      `Two of the reports speak of ${repeated.source}: its findings would count twice.`,
    );
  const order = inOrder(inputs.map(({ source }) => source));
  const codes = joinCodes(reports);
  const findings = codes.flatMap(({ code, severity }) => {
    const all = reports.flatMap((report) =>
      report.findings.filter((one) => one.code === code && one.severity === severity),
    );
    return (isToldOnce(code) ? byCause(all, order) : all.map(plain)).sort(order).slice(0, maxFindings);
  });
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity, count } of codes) counts[severity] += count;
  const { report, audience, language, asOf, tool, standard, codelists } = first;
  return {
    report,
    verdict: counts.error > 0 ? "invalid" : "valid",
    audience,
    language,
    asOf,
    tool,
    standard,
    codelists,
    inputs,
    records: addUp(reports.map(({ records }) => records)),
    counts,
    codes: codes.map((one) => ({
      ...one,
      shown: findings
        .filter(({ code, severity }) => code === one.code && severity === one.severity)
        .reduce((sum, finding) => sum + weightOf(finding), 0),
    })),
    findings: findings.sort(order),
    skipped: joinSkipped(reports),
    crashed: joinCrashed(reports),
    ...(suppressed !== undefined && { suppressed }),
  };
}

const SAME = ["report", "audience", "language", "asOf", "tool", "standard", "codelists"] as const;

function insistOnEqual(one: Report, other: Report): void {
  const differs = SAME.find((member) => canonical(one[member]) !== canonical(other[member]));
  if (differs !== undefined)
    throw new ForgexError(
      "reports-differ",
      `The reports cannot be joined: they differ in \`${differs}\`. Check all parts with the same version, rules, audience and --as-of.`,
    );
}

function canonical(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => compareTexts(a, b)));
}

/** What a comparison with an earlier report said of it holds no longer. */
function plain(finding: Finding): Finding {
  const { state: _state, ...rest } = finding;
  return rest;
}

/** Sorts by source, place in the source, place in the record, code: as the report of one run does. */
function inOrder(sources: readonly string[]): (a: Finding, b: Finding) => number {
  const rank = new Map(sources.map((source, i) => [source, i]));
  const of = ({ position }: Finding): number => (position && rank.get(position.source)) ?? sources.length;
  const numbers = ({ position: p }: Finding): number[] => [p?.line ?? p?.row ?? 0, p?.column ?? 0];
  return (a, b) => {
    const [[line, column] = [], [otherLine, otherColumn] = []] = [numbers(a), numbers(b)];
    return (
      of(a) - of(b) ||
      (line ?? 0) - (otherLine ?? 0) ||
      (column ?? 0) - (otherColumn ?? 0) ||
      comparePointers(a.pointer, b.pointer) ||
      compareTexts(a.code, b.code) ||
      compareTexts(JSON.stringify(a), JSON.stringify(b))
    );
  };
}

/** Findings of a rule that tells one cause once: joined over the reports, where there are enough of them. */
function byCause(findings: readonly Finding[], order: (a: Finding, b: Finding) => number): Finding[] {
  const causes = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = causeText(finding);
    causes.set(key, [...(causes.get(key) ?? []), plain(finding)]);
  }
  return [...causes.values()].flatMap((all) => {
    const sorted = all.sort(order);
    const count = sorted.reduce((sum, finding) => sum + weightOf(finding), 0);
    const [one] = sorted;
    if (one === undefined || count < ONE_CAUSE_FROM || sorted.length === 1) return sorted;
    const places = sorted.flatMap(({ places, position }) => places ?? position ?? []).slice(0, PLACES);
    return [{ ...one, count, ...(places.length === 0 ? {} : { places }) }];
  });
}

function joinCodes(reports: readonly Report[]): Report["codes"] {
  const joined = new Map<string, Report["codes"][number]>();
  for (const { code, severity, count, records } of reports.flatMap((report) => report.codes)) {
    const known = joined.get(`${severity} ${code}`);
    if (known === undefined) joined.set(`${severity} ${code}`, { code, severity, count, records, shown: 0 });
    else Object.assign(known, { count: known.count + count, records: known.records + records });
  }
  const rank = { error: 0, warning: 1, note: 2 };
  return [...joined.values()].sort((a, b) => rank[a.severity] - rank[b.severity] || compareTexts(a.code, b.code));
}

function addUp(counts: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sum: Record<string, number> = {};
  for (const one of counts) for (const [name, n] of Object.entries(one)) sum[name] = (sum[name] ?? 0) + n;
  return Object.fromEntries(Object.entries(sum).sort(([a], [b]) => compareTexts(a, b)));
}

function joinSkipped(reports: readonly Report[]): SkippedRule[] {
  const joined = new Map<string, SkippedRule>();
  const off = new Set<string>();
  const add = ({ code, reason, records }: SkippedRule): void => {
    if (reason === "switched-off") off.add(code);
    const key = `${code} ${reason}`;
    joined.set(key, { code, reason, records: (joined.get(key)?.records ?? 0) + records });
  };
  for (const { skipped } of reports) for (const one of skipped) add(one);
  if (reports.length > 1) {
    const records = addUp(reports.map((report) => report.records));
    for (const rule of rules) {
      if ((rule.scope !== "set" && rule.scope !== "dataset") || off.has(rule.code)) continue;
      const types = Object.keys(records).filter(
        (type) => rule.appliesTo === undefined || rule.appliesTo.some((one) => one === type),
      );
      const seen = types.reduce((sum, type) => sum + (records[type] ?? 0), 0);
      if (seen > 0) add({ code: rule.code, reason: "checked-in-parts", records: seen });
    }
  }
  return [...joined.values()].sort((a, b) => compareTexts(a.code, b.code) || compareTexts(a.reason, b.reason));
}

function joinCrashed(reports: readonly Report[]): Report["crashed"] {
  const inTurn = [...reports].sort((a, b) => compareTexts(a.inputs[0]?.source ?? "", b.inputs[0]?.source ?? ""));
  const joined = new Map<string, Report["crashed"][number]>();
  for (const one of inTurn.flatMap(({ crashed }) => crashed)) {
    const known = joined.get(one.code);
    joined.set(one.code, known === undefined ? { ...one } : { ...known, records: known.records + one.records });
  }
  return [...joined.values()].sort((a, b) => compareTexts(a.code, b.code));
}
