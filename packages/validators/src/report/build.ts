import { contentHash, type Finding, type Report } from "@forgex/schema";
import type { Outcome } from "../engine/merge.ts";
import type { Settings } from "../engine/settings.ts";
import { standardVersion } from "../engine/version.ts";
import { model } from "../generated/built/model.ts";
import { packageName, packageVersion } from "../package.ts";
import { withMessage } from "./message.ts";

const SEVERITIES = ["error", "warning", "note"] as const;

/** The report of a check: complete, sorted, with messages in English. */
export function buildReport(settings: Settings, outcome: Outcome): Report {
  const { tallied } = outcome;
  const sum = (severity: Finding["severity"]): number =>
    tallied.filter((one) => one.severity === severity).reduce((n, { count }) => n + count, 0);
  const counts = { error: sum("error"), warning: sum("warning"), note: sum("note") };
  return {
    report: "1.0",
    verdict: counts.error > 0 ? "invalid" : "valid",
    audience: settings.audience,
    language: "en",
    asOf: settings.today,
    tool: { name: packageName, version: packageVersion, rules: settings.rules.size, rulesHash: rulesHash(settings) },
    standard: { version: standardVersion, hash: standardHash(), codelistsHash: settings.codelists.hash() },
    codelists: settings.codelists.versions(),
    inputs: outcome.inputs.map(({ source, bytes, hash, records, dataset, forgex }) => ({
      source,
      ...(bytes === undefined ? {} : { bytes }),
      ...(hash === undefined ? {} : { hash }),
      records,
      ...(dataset === undefined ? {} : { dataset }),
      ...(forgex === undefined ? {} : { forgex }),
    })),
    records: { ...outcome.records },
    counts,
    codes: tallied
      .map(({ code, severity, count, records, shown }) => ({
        code,
        severity,
        count,
        records,
        shown: shown.reduce((n, { finding }) => n + (finding.count ?? 1), 0),
      }))
      .sort((a, b) => rank(a.severity) - rank(b.severity) || (a.code < b.code ? -1 : 1)),
    findings: outcome.findings.map(({ finding }) => withMessage(finding)),
    skipped: outcome.skipped,
    crashed: outcome.crashed,
    ...(outcome.suppressed !== undefined && { suppressed: outcome.suppressed }),
  };
}

const rank = (severity: Finding["severity"]): number => SEVERITIES.indexOf(severity);

let hashOfStandard: string | undefined;

function standardHash(): string {
  hashOfStandard ??= contentHash(model);
  return hashOfStandard;
}

/** Changes with any rule's meaning to the reader, and with the settings. */
function rulesHash({ rules, regraded, suppressing }: Settings): string {
  const known = [...rules.values()].map(({ code, severity, scope, template, why, fix }) => [
    code,
    severity,
    scope,
    template,
    why,
    fix,
  ]);
  const suppressions = suppressing.all.map((one) => ({ ...one }));
  return contentHash({ rules: known, regraded, ...(suppressions.length > 0 && { suppressions }) });
}
