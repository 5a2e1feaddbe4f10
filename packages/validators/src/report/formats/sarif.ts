import type { Edit, Finding, Position, RelatedPlace, Report } from "@forgex/schema";
import type { Messages } from "../../messages/types.ts";
import { fingerprintOf } from "../fingerprint.ts";
import { editText, type FormatOptions, messageOf, rulesOf, type ToldRule } from "./shared.ts";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/** Name of the folder that relative file names start from. */
const ROOT = "%SRCROOT%";
const LEVELS = { error: "error", warning: "warning", note: "note" } as const;

/**
 * A report as SARIF 2.1.0, for code scanning pages and editors: rules with their explanations, results with place (file and
 * record), fingerprints that stay when lines move, and fixes where a safe edit replaces a value whose text is known.
 *
 * @example
 * await writeFileAtomically("forgex.sarif", [toSarif(report)]);
 */
export function toSarif(report: Report, { messages }: FormatOptions = {}): string {
  return `${JSON.stringify({ $schema: SCHEMA, version: "2.1.0", runs: [runOf(report, messages)] }, undefined, 2)}\n`;
}

function runOf(report: Report, messages: Messages | undefined) {
  const { tool, standard, codelists, inputs, audience, asOf, counts, codes, language } = report;
  const rules = [...rulesOf(report, messages)];
  const ruleIndex = new Map(rules.map(([code], i) => [code, i]));
  const artifactIndex = new Map(inputs.map(({ source }, i) => [source, i]));
  const seen = new Map<string, number>();
  return {
    tool: {
      driver: {
        name: "forgex",
        fullName: `${tool.name} ${tool.version}`,
        semanticVersion: tool.version,
        informationUri: "https://w3id.org/forgex",
        rules: rules.map(([code, rule]) => descriptorOf(code, rule, codes.find((one) => one.code === code)?.severity)),
      },
    },
    language,
    columnKind: "unicodeCodePoints",
    invocations: [invocationOf(report)],
    artifacts: inputs.map(({ source, bytes, hash, records, dataset }) => ({
      location: { ...locationOf(source) },
      ...(bytes === undefined ? {} : { length: bytes }),
      ...(hash === undefined ? {} : { hashes: { "sha-256": hash.replace(/^sha256:/, "") } }),
      properties: { records, ...(dataset === undefined ? {} : { dataset }) },
    })),
    results: report.findings.map((finding) => {
      const print = fingerprintOf(finding);
      const nth = (seen.get(print) ?? 0) + 1;
      seen.set(print, nth);
      return resultOf(finding, ruleIndex.get(finding.code), artifactIndex, `${print}:${nth}`);
    }),
    properties: { standard, rulesHash: tool.rulesHash, codelists, audience, asOf, counts, codes },
  };
}

function descriptorOf(code: string, rule: ToldRule | undefined, found: Finding["severity"] | undefined) {
  if (rule === undefined) return { id: code, defaultConfiguration: { level: LEVELS[found ?? "note"] } };
  const { severity, template, why, fix, source } = rule;
  return {
    id: code,
    shortDescription: { text: template },
    fullDescription: { text: why },
    help: {
      text: `${why}\n\nHow to mend it: ${fix}`,
      markdown: `${why}\n\n**How to mend it.** ${fix}`,
    },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: ["forgex", rule.scope], ...(source === undefined ? {} : { source }) },
  };
}

/** Rules that failed in themselves or were not run are said aloud. */
function invocationOf({ crashed, skipped }: Report) {
  const reasons = new Map<string, string[]>();
  for (const { code, reason, records } of skipped) {
    reasons.set(reason, [...(reasons.get(reason) ?? []), `${code} (${records})`]);
  }
  return {
    executionSuccessful: crashed.length === 0,
    ...(crashed.length === 0
      ? {}
      : {
          toolExecutionNotifications: crashed.map(({ code, error, records, position }) => ({
            level: "error",
            message: { text: `The rule ${code} failed in itself (${error}) on ${records} records.` },
            ...(position === undefined ? {} : { locations: [{ physicalLocation: physicalOf(position) }] }),
          })),
        }),
    ...(reasons.size === 0
      ? {}
      : {
          toolConfigurationNotifications: [...reasons].map(([reason, codes]) => ({
            level: "note",
            descriptor: { id: reason },
            message: { text: `Not run, or not on all records (${reason}): ${codes.join(", ")}` },
          })),
        }),
  };
}

function resultOf(
  finding: Finding,
  ruleIndex: number | undefined,
  artifacts: ReadonlyMap<string, number>,
  fingerprint: string,
) {
  const { code, severity, related = [], count, cause, expected, got, places = [], hidden, state } = finding;
  const fixes = (finding.edits ?? []).flatMap((edit) => fixOf(edit, finding) ?? []);
  const others = [
    ...related.map(relatedOf),
    ...places.slice(1).map((position) => ({ physicalLocation: physicalOf(position) })),
  ];
  return {
    ruleId: code,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVELS[severity],
    message: { text: messageOf(finding) },
    locations: [locationOfFinding(finding, artifacts)],
    ...(others.length === 0 ? {} : { relatedLocations: others.map((other, id) => ({ id, ...other })) }),
    ...(count === undefined ? {} : { occurrenceCount: count }),
    ...(state === "new" || state === "unchanged" ? { baselineState: state } : {}),
    partialFingerprints: { "forgexFinding/v1": fingerprint },
    ...(fixes.length === 0 ? {} : { fixes }),
    properties: {
      pointer: finding.pointer,
      ...(expected === undefined ? {} : { expected }),
      ...(got === undefined ? {} : { got }),
      ...(cause === undefined ? {} : { cause }),
      ...(finding.edits === undefined ? {} : { edits: finding.edits }),
      ...(hidden === undefined ? {} : { hidden }),
    },
  };
}

function locationOfFinding({ position, record, at, type }: Finding, artifacts: ReadonlyMap<string, number>) {
  const index = position && artifacts.get(position.source);
  const physical = position && physicalOf(position);
  return {
    ...(physical === undefined
      ? {}
      : {
          physicalLocation: {
            ...physical,
            artifactLocation: { ...physical.artifactLocation, ...(index === undefined ? {} : { index }) },
          },
        }),
    ...(record === undefined ? {} : { logicalLocations: [logicalOf(record, at, type)] }),
  };
}

function relatedOf({ record, at = "", position }: RelatedPlace) {
  return {
    ...(position === undefined ? {} : { physicalLocation: physicalOf(position) }),
    ...(record === undefined ? {} : { logicalLocations: [logicalOf(record, at)] }),
  };
}

function logicalOf(record: string, at: string, type?: string) {
  const name = at.slice(at.lastIndexOf("/") + 1);
  return {
    fullyQualifiedName: `${record}${at === "" ? "" : `#${at}`}`,
    ...(name === "" ? {} : { name }),
    kind: at === "" ? (type ?? "object") : "property",
  };
}

function physicalOf({ source, line, column, sheet, cell, row }: Position) {
  return {
    artifactLocation: locationOf(source),
    ...(line === undefined
      ? {}
      : { region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } }),
    ...(sheet === undefined && cell === undefined && row === undefined ? {} : { properties: { sheet, cell, row } }),
  };
}

/** A file name as a URI: relative ones start from the folder that the check ran in. */
function locationOf(source: string): { uri: string; uriBaseId?: string } {
  const path = source.replaceAll("\\", "/");
  if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${encoded(path)}` };
  return path.startsWith("/")
    ? { uri: `file://${encoded(path)}` }
    : { uri: encoded(path.replace(/^\.\//, "")), uriBaseId: ROOT };
}

function encoded(path: string): string {
  return path
    .split("/")
    .map((step) => encodeURIComponent(step.replace(/\p{Cs}/gu, "\ufffd")))
    .join("/");
}

/** Characters that every writer of JSON puts as they are, so that the length in the file is the length here. */
const PLAIN = /^[A-Za-z0-9 ._,:;!?()[\]{}@#$%^*=|~-]*$/;

/**
 * A safe edit as a change of the file's text: only the replacement of a text value whose spelling in the file is certain.
 * All edits stand under `properties.edits`, for a program that parses the data.
 */
function fixOf(edit: Edit, { pointer, position }: Finding) {
  const { op, safe, from, value } = edit;
  if (op !== "replace" || !safe || edit.pointer !== pointer || typeof from !== "string" || value === undefined)
    return undefined;
  if (!PLAIN.test(from) || position?.line === undefined || position.column === undefined) return undefined;
  const { source, line, column } = position;
  return {
    description: { text: editText(edit) },
    artifactChanges: [
      {
        artifactLocation: locationOf(source),
        replacements: [
          {
            deletedRegion: { startLine: line, startColumn: column, endColumn: column + from.length + 2 },
            insertedContent: { text: JSON.stringify(value) },
          },
        ],
      },
    ],
  };
}
