import { ForgexError, type Report } from "@forgex/schema";

type Test = (value: unknown) => boolean;

const isObject: Test = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isText: Test = (value) => typeof value === "string";
const isCount: Test = (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
const isSeverity: Test = (value) => value === "error" || value === "warning" || value === "note";
const optional =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);
const has =
  (members: Readonly<Record<string, Test>>): Test =>
  (value) =>
    isObject(value) && Object.entries(members).every(([name, test]) => test((value as Record<string, unknown>)[name]));
const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);
const mapOf =
  (test: Test): Test =>
  (value) =>
    isObject(value) && Object.values(value as object).every(test);

const isPosition = has({
  source: isText,
  line: optional(isCount),
  column: optional(isCount),
  sheet: optional(isText),
  row: optional(isCount),
  cell: optional(isText),
  heading: optional(isText),
});
const counts = has({ error: isCount, warning: isCount, note: isCount });
const isFinding = has({
  code: isText,
  severity: isSeverity,
  template: isText,
  values: isObject,
  facts: isObject,
  message: optional(isText),
  record: optional(isText),
  type: optional(isText),
  pointer: isText,
  at: isText,
  position: optional(isPosition),
  expected: optional(isText),
  got: optional(has({ kind: isText, length: optional(isCount), text: optional(isText) })),
  cause: optional(isText),
  edits: optional(listOf(has({ op: isText, pointer: isText, to: optional(isText) }))),
  count: optional(isCount),
  places: optional(listOf(isPosition)),
  related: optional(
    listOf(
      has({
        record: optional(isText),
        pointer: optional(isText),
        at: optional(isText),
        position: optional(isPosition),
      }),
    ),
  ),
});

/** What every part of this package relies on. */
const MEMBERS: Readonly<Record<string, Test>> = {
  verdict: (value) => value === "valid" || value === "invalid",
  audience: isText,
  language: isText,
  asOf: isText,
  tool: has({ name: isText, version: isText, rules: isCount, rulesHash: isText }),
  standard: has({ version: isText, hash: isText, codelistsHash: optional(isText) }),
  codelists: mapOf(isText),
  inputs: listOf(
    has({
      source: isText,
      records: isCount,
      bytes: optional(isCount),
      hash: optional(isText),
      dataset: optional(isText),
    }),
  ),
  records: mapOf(isCount),
  counts,
  codes: listOf(has({ code: isText, severity: isSeverity, count: isCount, records: isCount, shown: isCount })),
  findings: listOf(isFinding),
  skipped: listOf(has({ code: isText, reason: isText, records: isCount })),
  crashed: listOf(has({ code: isText, error: isText, records: isCount, position: optional(isPosition) })),
  generated: optional(isText),
  baseline: optional(
    has({
      hash: isText,
      new: counts,
      unchanged: counts,
      fixed: counts,
      uncertain: counts,
      fixedFindings: listOf(has({ code: isText, severity: isSeverity, at: isText })),
    }),
  ),
};

/**
 * Reads a report that was saved as JSON.
 *
 * @param name how messages call it, such as its file
 * @throws {ForgexError} `report-malformed` where the text is no report, or one of a form that is not known here
 * @example
 * const report = readReport(await readFile("report.json", "utf8"), "report.json");
 */
export function readReport(text: string, name = "The text"): Report {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw new ForgexError("report-malformed", `${name} is not JSON. A report is saved with --format json.`);
  }
  const version = isObject(value) ? (value as { report?: unknown }).report : undefined;
  if (version === undefined)
    throw new ForgexError(
      "report-malformed",
      `${name} is no report: it has no member \`report\`. A report is saved with --format json.`,
    );
  if (version !== "1.0")
    throw new ForgexError("report-malformed", `${name} is a report of a form that is not known here; 1.0 is.`);
  for (const [member, test] of Object.entries(MEMBERS)) {
    if (!test((value as Record<string, unknown>)[member]))
      throw new ForgexError(
        "report-malformed",
        `${name} is no right report: its member \`${member}\` is missing or wrong.`,
      );
  }
  return value as Report;
}
