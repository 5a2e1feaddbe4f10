import { contentHash, type Finding, ForgexError, type Report } from "@forgex/schema";
import { identityText } from "./fingerprint.ts";
import { weightOf } from "./formats/shared.ts";
import { causeText } from "./identity.ts";
import { toJson } from "./to-json.ts";

type Comparison = NonNullable<Report["baseline"]>;
type State = NonNullable<Finding["state"]>;

/**
 * A report with what changed since an earlier one: each finding is new or unchanged, and the findings that are gone are
 * listed. A finding is the same where code, severity, record and place by item keys are; one that stands for many records is
 * the same where its field is, and its counts are compared.
 *
 * Where one of the reports counts more findings of a code than it holds, some cannot be told apart: they are counted as
 * uncertain, and as new or fixed only as far as the counts prove it. A larger `maxFindings` leaves none uncertain.
 *
 * @throws {ForgexError} `baseline-audience-differs` where the earlier report was made for another audience
 * @example
 * const compared = compareWithBaseline(report, readReport(await readFile("report.json", "utf8")));
 * if (compared.baseline.new.error > 0) throw new Error("new errors");
 */
export function compareWithBaseline(report: Report, baseline: Report): Report & { readonly baseline: Comparison } {
  if (report.audience !== baseline.audience)
    throw new ForgexError(
      "baseline-audience-differs",
      `The baseline was made for the audience ${baseline.audience} and this report for ${report.audience}: what they hide differs.`,
    );
  const now = byCode(report.findings);
  const then = byCode(baseline.findings);
  const keys = new Set([...report.codes, ...baseline.codes].map(keyOf));
  const states = new Map<Finding, State>();
  const fixed: Finding[] = [];
  const comparison: Comparison = {
    hash: contentHash(toJson(baseline)),
    new: zero(),
    unchanged: zero(),
    fixed: zero(),
    uncertain: zero(),
    fixedFindings: [],
  };
  for (const key of keys) {
    const matched = match(now.get(key) ?? [], then.get(key) ?? []);
    const bounds = boundsOf(
      { count: countOf(report, key), shown: weigh(now.get(key)) },
      { count: countOf(baseline, key), shown: weigh(then.get(key)) },
      matched.unchanged,
    );
    const severity = key.slice(0, key.indexOf(" ")) as Finding["severity"];
    for (const name of ["new", "unchanged", "fixed", "uncertain"] as const) comparison[name][severity] += bounds[name];
    for (const finding of matched.same) states.set(finding, "unchanged");
    for (const finding of matched.added) states.set(finding, bounds.uncertain > 0 ? "uncertain" : "new");
    if (bounds.uncertain === 0) fixed.push(...matched.gone);
  }
  return {
    ...report,
    findings: report.findings.map((finding) => ({ ...finding, state: states.get(finding) ?? "uncertain" })),
    baseline: {
      ...comparison,
      fixedFindings: fixed.map(asFixed),
    },
  };
}

interface Matched {
  readonly same: Finding[];
  readonly added: Finding[];
  readonly gone: Finding[];
  /** How many findings both reports show. */
  readonly unchanged: number;
}

/** Pairs the findings of one code. */
function match(now: readonly Finding[], then: readonly Finding[]): Matched {
  // Of a finding that stands for many, the records are not known: all of its cause are compared by number.
  const many = new Set([...now, ...then].filter((finding) => weightOf(finding) > 1).map(causeText));
  const keyFor = (finding: Finding): string => {
    const cause = causeText(finding);
    return many.has(cause) ? cause : identityText(finding);
  };
  const before = group(then, keyFor);
  const after = group(now, keyFor);
  const matched = { same: [] as Finding[], added: [] as Finding[], gone: [] as Finding[], unchanged: 0 };
  for (const [key, findings] of after) {
    const others = before.get(key) ?? [];
    matched.unchanged += Math.min(weigh(findings), weigh(others));
    if (many.has(key)) (weigh(findings) <= weigh(others) ? matched.same : matched.added).push(...findings);
    else {
      matched.same.push(...findings.slice(0, others.length));
      matched.added.push(...findings.slice(others.length));
    }
  }
  for (const [key, others] of before) {
    const findings = after.get(key) ?? [];
    if (!many.has(key)) matched.gone.push(...others.slice(findings.length));
    else if (weigh(others) > weigh(findings)) {
      const [first] = others;
      if (first) matched.gone.push({ ...first, count: weigh(others) - weigh(findings) });
    }
  }
  return matched;
}

interface Held {
  readonly count: number;
  readonly shown: number;
}

/** What the counts prove of findings of which not all are shown. */
function boundsOf(
  now: Held,
  then: Held,
  unchanged: number,
): Record<"new" | "unchanged" | "fixed" | "uncertain", number> {
  const grown = now.count - then.count;
  const added = now.shown - unchanged - (then.count - then.shown);
  const gone = then.shown - unchanged - (now.count - now.shown);
  const isNew = Math.max(0, grown, added, gone + grown);
  return { new: isNew, unchanged, fixed: isNew - grown, uncertain: now.count - unchanged - isNew };
}

const keyOf = ({ severity, code }: { severity: string; code: string }): string => `${severity} ${code}`;
const byCode = (findings: readonly Finding[]): Map<string, Finding[]> => group(findings, keyOf);
const weigh = (findings: readonly Finding[] = []): number => findings.reduce((sum, one) => sum + weightOf(one), 0);
const zero = () => ({ error: 0, warning: 0, note: 0 });

function countOf({ codes }: Report, key: string): number {
  return codes.find((one) => keyOf(one) === key)?.count ?? 0;
}

function group(findings: readonly Finding[], keyFor: (finding: Finding) => string): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyFor(finding);
    const members = groups.get(key);
    if (members) members.push(finding);
    else groups.set(key, [finding]);
  }
  return groups;
}

function asFixed({ code, severity, record, at, position, count }: Finding): Comparison["fixedFindings"][number] {
  return {
    code,
    severity,
    ...(record === undefined ? {} : { record }),
    at,
    ...(position === undefined ? {} : { source: position.source }),
    ...(count === undefined || count < 2 ? {} : { count }),
  };
}
