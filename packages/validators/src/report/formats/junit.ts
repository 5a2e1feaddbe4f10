import type { CodeCount, Finding, Report } from "@forgex/schema";
import type { Messages } from "../../messages/types.ts";
import { visible } from "../text/wrap.ts";
import { type FormatOptions, messageOf, placeText, rulesOf, weightOf } from "./shared.ts";

/** Findings of one code in one file. */
interface Case {
  readonly code: string;
  readonly findings: Finding[];
}

/**
 * A report as JUnit XML, for the test page of a build server: a suite for each file, in it a case for each code that was
 * found there. Errors are failures; warnings and notes are cases that pass and say what they have to say. A last suite
 * holds exact totals, rules that failed in themselves (errors) and rules that were not run (skipped).
 */
export function toJunit(report: Report, { messages }: FormatOptions = {}): string {
  const suites = [...fileSuites(report, messages), wholeSuite(report)];
  const sum = (of: (suite: Suite) => number): number => suites.reduce((n, suite) => n + of(suite), 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<testsuites name="forgex validate" tests="${sum(({ tests }) => tests)}" failures="${sum(({ failures }) => failures)}" errors="${sum(({ errors }) => errors)}" skipped="${sum(({ skipped }) => skipped)}">\n`,
    ...suites.map(suiteText),
    "</testsuites>\n",
  ].join("");
}

interface Suite {
  readonly name: string;
  readonly properties?: readonly (readonly [name: string, value: string])[];
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
  readonly cases: readonly string[];
}

function fileSuites(report: Report, messages: Messages | undefined): Suite[] {
  const rules = rulesOf(report, messages);
  const bySource = new Map<string, Map<string, Case>>(report.inputs.map(({ source }) => [source, new Map()]));
  for (const finding of report.findings) {
    const source = finding.position?.source ?? "(no file)";
    const cases = bySource.get(source) ?? new Map<string, Case>();
    bySource.set(source, cases);
    const key = `${finding.code} ${finding.severity}`;
    const one = cases.get(key) ?? { code: finding.code, findings: [] };
    cases.set(key, one);
    one.findings.push(finding);
  }
  return [...bySource].map(([source, found]) => {
    const cases = [...found.values()];
    return {
      name: source,
      tests: Math.max(1, cases.length),
      failures: cases.filter(({ findings }) => findings[0]?.severity === "error").length,
      errors: 0,
      skipped: 0,
      cases:
        cases.length === 0
          ? [`<testcase name="no findings" classname="${xml(source)}"/>`]
          : cases.map((one) => caseText(source, one, rules.get(one.code)?.fix)),
    };
  });
}

function caseText(source: string, { code, findings }: Case, fix: string | undefined): string {
  const severity = findings[0]?.severity ?? "note";
  const lines = findings.flatMap((finding) => {
    const { record, at, position } = finding;
    const times = weightOf(finding) > 1 ? ` (${weightOf(finding)} times)` : "";
    return [
      `${placeText(position)}${position ? ": " : ""}${messageOf(finding)}${times}`,
      ...(record === undefined ? [] : [`    in ${record}, at ${at === "" ? "the whole record" : at}`]),
    ];
  });
  if (fix !== undefined) lines.push(`How to mend it: ${fix}`);
  const body = xml(lines.map(visible).join("\n"));
  const first = findings[0] === undefined ? code : messageOf(findings[0]);
  const open = `<testcase name="${xml(code)}" classname="${xml(source)}">`;
  return severity === "error"
    ? `${open}<failure type="${xml(code)}" message="${xml(first)}">${body}</failure></testcase>`
    : `${open}<system-out>${xml(severity)}: ${body}</system-out></testcase>`;
}

function wholeSuite(report: Report): Suite {
  const { tool, standard, audience, asOf, counts, codes, crashed, skipped } = report;
  const notRun = [
    ...new Set(skipped.filter(({ reason }) => reason !== "record-failed-structure").map(({ code }) => code)),
  ];
  return {
    name: "forgex",
    properties: [
      ["tool", `${tool.name} ${tool.version}`],
      ["rulesHash", tool.rulesHash],
      ["standard", standard.version],
      ["standardHash", standard.hash],
      ["audience", audience],
      ["asOf", asOf],
      ["errors", String(counts.error)],
      ["warnings", String(counts.warning)],
      ["notes", String(counts.note)],
      ...codes.map(({ code, severity, count, shown }: CodeCount) => {
        return [`${severity} ${code}`, shown < count ? `${count}, ${shown} of them shown` : String(count)] as const;
      }),
    ],
    tests: crashed.length + notRun.length,
    failures: 0,
    errors: crashed.length,
    skipped: notRun.length,
    cases: [
      ...crashed.map(({ code, error, records }) => {
        return `<testcase name="${xml(code)}" classname="forgex"><error type="rule-crashed" message="${xml(error)}">on ${records} records</error></testcase>`;
      }),
      ...notRun.map((code) => {
        const reasons = skipped
          .filter((one) => one.code === code)
          .map(({ reason, records }) => `${reason} (${records})`);
        return `<testcase name="${xml(code)}" classname="forgex"><skipped message="${xml(reasons.join(", "))}"/></testcase>`;
      }),
    ],
  };
}

function suiteText({ name, properties = [], tests, failures, errors, skipped, cases }: Suite): string {
  return [
    `  <testsuite name="${xml(name)}" tests="${tests}" failures="${failures}" errors="${errors}" skipped="${skipped}">\n`,
    ...(properties.length === 0
      ? []
      : [
          "    <properties>\n",
          ...properties.map(([key, value]) => `      <property name="${xml(key)}" value="${xml(value)}"/>\n`),
          "    </properties>\n",
        ]),
    ...cases.map((text) => `    ${text}\n`),
    "  </testsuite>\n",
  ].join("");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as XML may hold it: what XML forbids, and lone surrogates, are written as escapes. */
function xml(text: string): string {
  return text
    .replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char)
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, (char) => {
      return `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
    })
    .replace(/[\u007f-\u0084\u0086-\u009f]/g, (char) => `\\u00${char.charCodeAt(0).toString(16)}`);
}
