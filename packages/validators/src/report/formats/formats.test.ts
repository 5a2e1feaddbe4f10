import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { check, HOSTILE, header, hostileReport, list } from "./formats.test-support.ts";
import { formatReport, reportFormats } from "./index.ts";

const wrong = [header, list("a", { itemCount: "1,970,000" }), list("b", { nmae: "A" }), list("c", { name: null })];

test.each(reportFormats)("%s: the same report gives the same text, and hidden values stay hidden", async (format) => {
  const secret = "Codename Aurora";
  const marked = list("x", { itemCount: secret, markings: [{ key: "m", at: ["/itemCount"], level: "red" }] });
  const report = await check([header, marked]);
  expect(report.counts.error).toBeGreaterThan(0);
  const text = formatReport(report, format);
  expect(text).toBe(formatReport(structuredClone(report), format));
  expect(text).not.toContain("Aurora");
  const seen = await check([header, marked], { audience: "holder" });
  if (format !== "markdown" && format !== "junit") expect(formatReport(seen, format)).toContain("Aurora");
});

test("NDJSON: a line for the report, then a finding a line", async () => {
  const report = await check(wrong);
  const [head, ...findings] = formatReport(report, "ndjson")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect({ ...head, findings }).toEqual(report);
});

/** A reader of CSV that knows RFC 4180 and nothing else. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

test("CSV: a row a finding with its place, quoted, and no cell is a formula", async () => {
  const report = await check(wrong);
  const [headings = [], ...rows] = readCsv(formatReport(report, "csv"));
  const first = Object.fromEntries(headings.map((heading, i) => [heading, rows[0]?.[i]]));
  expect(rows).toHaveLength(3);
  expect(first).toMatchObject({
    severity: "error",
    code: "type-wrong",
    file: "data/lists é.ndjson",
    line: "2",
    record: "example/list/a",
    found: '"1,970,000"',
    edits: "replace with 1970000",
  });
  expect(formatReport(report, "csv", { bom: true })).toBe(`\ufeff${formatReport(report, "csv")}`);
  const cells = readCsv(formatReport(await hostileReport(), "csv")).flat();
  expect(cells).toContain(`'${HOSTILE[0]}`);
  expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
});

test("JUnit: a suite a file, a case a code; the sums are right", async () => {
  const report = await check([...wrong, list("d", { items: [] })]);
  const xml = formatReport(report, "junit");
  expect(xml).toContain('<testsuite name="data/lists é.ndjson" tests="4" failures="4" errors="0" skipped="0">');
  expect(xml.match(/<failure /g)).toHaveLength(4);
  expect(xml).toContain('<failure type="value-null" message="');
  expect(Number(/<testsuites [^>]*failures="(\d+)"/.exec(xml)?.[1])).toBe(4);
  const right = formatReport(await check([header, list("a")]), "junit");
  expect(right).toContain('<testcase name="no findings"');
  expect(right).not.toContain("<failure");
});

test("JUnit: nothing in the data can end an element or break the document", async () => {
  const xml = formatReport(await hostileReport(), "junit");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML does not allow is looked for.
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])/);
  const open: string[] = [];
  for (const [, close, name = "", self] of xml.matchAll(/<(\/?)([a-z-]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (close) expect(open.pop()).toBe(name);
    else if (!self) open.push(name);
  }
  expect(open).toEqual([]);
  const names = new Set([...xml.matchAll(/<([a-z-]+)/g)].map(([, name]) => name));
  expect([...names].sort()).toEqual(
    ["failure", "properties", "property", "skipped", "system-out", "testcase", "testsuite", "testsuites"].filter((n) =>
      names.has(n),
    ),
  );
  expect(xml.replace(/<[^<>]*>/g, "")).not.toMatch(/[<>]/);
});

test("Markdown: verdict, exact totals, how to mend, first places; no markup from the data", async () => {
  const text = formatReport(
    await check([header, ...Array.from({ length: 150 }, (_, i) => list(`m${i}`, { itemCount: -1 }))]),
    "markdown",
  );
  expect(text).toContain("### ❌ FORGE Exchange: Not valid");
  expect(text).toContain("**150 errors**, 0 warnings");
  expect(text).toMatch(/\| ✗ error \| `number-too-small` \| 150 \| 150 \| \S/);
  expect(text).toContain("… and 130 more.");
  const hostile = formatReport(await hostileReport(), "markdown");
  expect(hostile).not.toMatch(/<img|<script|[^\\]\[x\]|@someone|http:\/\/|(?<!\\)`c/);
  for (const line of hostile.split("\n").filter((row) => row.startsWith("| ✗ |"))) {
    expect(line.match(/(?<!\\)\|/g)).toHaveLength(4);
  }
  const huge = await check([
    header,
    ...Array.from({ length: 90 }, (_, i) => list(`m${i}${"y".repeat(60)}`, { [`z${"z".repeat(900)}${i}`]: 1 })),
  ]);
  expect(formatReport(huge, "markdown", { maxFindings: 1000 }).length).toBeLessThan(65_000);
});

/** Of draft 4, whose keywords all mean the same today. */
const {
  $schema: _draft,
  id: _id,
  ...schema
} = createRequire(import.meta.url)("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");

test("SARIF: right by the schema of SARIF 2.1.0, also for hostile data and for none", async () => {
  const isSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
  const crashed = { code: "date-order", error: "TypeError", records: 2, position: { source: "a", line: 3 } };
  const reports = [
    await check(wrong),
    await check([header, list("a")]),
    await check([]),
    await check(Array.from({ length: 20 }, (_, i) => list(`m${i}`, { nmae: "A" }))),
    await hostileReport(),
    { ...(await check(wrong)), crashed: [crashed] },
  ];
  for (const report of reports) {
    const log = JSON.parse(formatReport(report, "sarif"));
    isSarif(log);
    expect(isSarif.errors ?? []).toEqual([]);
    const [{ results, tool, artifacts }] = log.runs;
    expect(results).toHaveLength(report.findings.length);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
    for (const { location } of artifacts) expect(() => new URL(location.uri, "file:///src/")).not.toThrow();
  }
});

test("SARIF: places, help, fingerprints and fixes", async () => {
  const { runs } = JSON.parse(formatReport(await check(wrong), "sarif"));
  const [{ results, tool, columnKind }] = runs;
  const [result] = results;
  expect(columnKind).toBe("unicodeCodePoints");
  expect(result.locations[0].physicalLocation.artifactLocation).toEqual({
    uri: "data/lists%20%C3%A9.ndjson",
    uriBaseId: "%SRCROOT%",
    index: 0,
  });
  expect(result.locations[0].logicalLocations[0].fullyQualifiedName).toBe("example/list/a#/itemCount");
  expect(tool.driver.rules[result.ruleIndex].help.text).toContain("How to mend it: ");

  // A line above moves the finding and not its fingerprint.
  const moved = JSON.parse(formatReport(await check([header, list("0"), ...wrong.slice(1)]), "sarif"));
  const prints = (log: { results: { partialFingerprints: unknown }[] }) =>
    log.results.map((r) => r.partialFingerprints);
  expect(prints(moved.runs[0])).toEqual(prints(runs[0]));
  expect(new Set(prints(runs[0]).map((print) => JSON.stringify(print))).size).toBe(results.length);

  // The fix, made in the text, gives what the edit says.
  const [change] = result.fixes[0].artifactChanges;
  const [{ deletedRegion, insertedContent }] = change.replacements;
  const line = [...JSON.stringify(wrong[deletedRegion.startLine - 1])];
  line.splice(deletedRegion.startColumn - 1, deletedRegion.endColumn - deletedRegion.startColumn, insertedContent.text);
  expect(JSON.parse(line.join(""))).toEqual(list("a", { itemCount: 1970000 }));
});
