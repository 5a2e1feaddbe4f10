import type { Finding, Report, SuppressedFindings } from "@forgex/schema";

const aboutSuppressions = new Set(["suppression-expired", "suppression-unused"]);

/**
 * Reports of parts without what each says of the one configuration that they share: a suppression that has run out is told
 * once, and one that holds nothing back only where it does so in every part.
 */
export function configurationOnce(reports: readonly Report[]): readonly Report[] {
  const where = new Map<string, number[]>();
  for (const [i, { findings }] of reports.entries()) {
    for (const one of findings.filter(isAboutSuppression)) where.set(keyOf(one), [...(where.get(keyOf(one)) ?? []), i]);
  }
  if (where.size === 0) return reports;
  return reports.map((report, i) => {
    const dropped = report.findings.filter((one) => {
      if (!isAboutSuppression(one)) return false;
      const parts = where.get(keyOf(one)) ?? [];
      return parts[0] !== i || (one.code === "suppression-unused" && parts.length < reports.length);
    });
    return dropped.length === 0 ? report : without(report, dropped);
  });
}

/** What the suppressions held back in all parts. */
export function joinSuppressed(reports: readonly Report[]): SuppressedFindings[] | undefined {
  if (reports.every(({ suppressed }) => suppressed === undefined)) return undefined;
  const joined = new Map<string, SuppressedFindings>();
  for (const { count, ...one } of reports.flatMap(({ suppressed = [] }) => suppressed)) {
    const key = JSON.stringify([one.code, one.record, one.at, one.until, one.reason]);
    joined.set(key, { ...one, count: (joined.get(key)?.count ?? 0) + count });
  }
  return [...joined].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

function isAboutSuppression({ code }: Finding): boolean {
  return aboutSuppressions.has(code);
}

function keyOf({ code, pointer, position }: Finding): string {
  return JSON.stringify([code, pointer, position?.source]);
}

function without(report: Report, dropped: readonly Finding[]): Report {
  const codes = report.codes.map((one) => {
    const n = dropped.filter(({ code, severity }) => code === one.code && severity === one.severity).length;
    return n === 0 ? one : { ...one, count: one.count - n, shown: one.shown - n };
  });
  return {
    ...report,
    codes: codes.filter(({ count }) => count > 0),
    findings: report.findings.filter((one) => !dropped.includes(one)),
  };
}
