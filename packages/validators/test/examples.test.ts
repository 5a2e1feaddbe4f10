import { existsSync, readdirSync, readFileSync } from "node:fs";
import { bytesOf, type Finding } from "@forgex/schema";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { explain, toJson, validateBytes } from "../src/index.ts";

const folder = new URL("../../../schemas/examples/", import.meta.url);
const types = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !/ministerial|^reading$/.test(entry.name))
  .map(({ name }) => name);

interface Expected {
  readonly today?: string;
  readonly findings: readonly Named[];
}

interface Named {
  readonly code: string;
  readonly pointer: string;
  readonly record?: string;
  readonly line?: number;
  readonly column?: number;
}

const reportSchema = new URL("../../schema/schemas/strict/report.schema.json", import.meta.url);
const isReport = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(reportSchema, "utf8")) as object);

/** Checks a file; whatever it holds, the report has the form that the standard gives it. */
async function check(path: string, today: string) {
  const source = bytesOf(path, readFileSync(new URL(path, folder)));
  const report = await validateBytes(source, { today, audience: "holder" });
  for (const one of [report, await validateBytes(source, { today })]) {
    expect(isReport(JSON.parse(toJson(one))), JSON.stringify(isReport.errors)).toBe(true);
  }
  return report;
}

/** What a file must yield; an expectation names the record and the place only where they matter. Notes count where one is named. */
function expectFindings(findings: readonly Finding[], wanted: readonly Named[]): void {
  const codes = new Set(wanted.map(({ code }) => code));
  const has = (name: keyof Named): boolean => wanted.some((one) => one[name] !== undefined);
  const got = findings
    .filter(({ code, severity }) => severity !== "note" || codes.has(code))
    .map(({ code, pointer, record, position }) =>
      named({ code, pointer, record: has("record") ? record : undefined, ...(has("line") ? position : {}) }),
    );
  expect(got.sort()).toEqual(wanted.map(named).sort());
}

const named = ({ record, code, pointer, line, column }: { [N in keyof Named]?: Named[N] | undefined }): string =>
  [record, code, pointer, line, column].filter((part) => part !== undefined).join(" ");

const expectedOf = (path: string): Expected =>
  JSON.parse(readFileSync(new URL(path.replace(/\.[a-z]+$/, ".expected.json"), folder), "utf8")) as Expected;

describe.each(types)("schemas/examples/%s", (type) => {
  const files = readdirSync(new URL(`${type}/`, folder));
  const data = files.filter((file) => /\.(?:json|ndjson|jsonl)$/.test(file) && !file.endsWith(".expected.json"));

  test.each(data.filter((file) => file.startsWith("valid-")))("%s has no error", async (file) => {
    const report = await check(`${type}/${file}`, "2026-11-23");
    expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(report.crashed).toEqual([]);
    if (!existsSync(new URL(`${type}/${file.replace(/\.[a-z]+$/, ".expected.json")}`, folder))) return;
    expectFindings(report.findings, expectedOf(`${type}/${file}`).findings);
  });

  test.each(data.filter((file) => file.startsWith("invalid-")))("%s gives what it names", async (file) => {
    const expected = expectedOf(`${type}/${file}`);
    const report = await check(`${type}/${file}`, expected.today ?? "2026-11-23");
    expectFindings(report.findings, expected.findings);
    expect(report.crashed).toEqual([]);
  });
});

describe("schemas/examples/reading", () => {
  const files = readdirSync(new URL("reading/", folder)).filter((file) =>
    /^bad-.*(?<!\.expected)\.(?:json|ndjson)$/.test(file),
  );
  test.each(files)("%s gives what it names", async (file) => {
    const report = await check(`reading/${file}`, "2026-11-23");
    const reading = report.findings.filter(({ code }) => explain(code)?.scope === "reading");
    expectFindings(reading, expectedOf(`reading/${file}`).findings);
  });
});

test("the broken copy of the ministerial record has the faults that were put in", async () => {
  const report = await check("broken-ministerial/broken.json", "2026-11-23");
  expectFindings(report.findings, expectedOf("broken-ministerial/broken.json").findings);
});

test("the public record of the ministerial has no error", async () => {
  const dataset = new URL("ministerial-2026/", folder);
  const names = readdirSync(dataset).filter((file) => /\.(?:json|ndjson)$/.test(file));
  const inOrder = names.sort((a, b) => Number(b === "dataset.json") - Number(a === "dataset.json") || (a < b ? -1 : 1));
  const sources = inOrder.map((file) => bytesOf(`ministerial-2026/${file}`, readFileSync(new URL(file, dataset))));
  const report = await validateBytes(sources, { today: "2026-11-23" });
  expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(report.crashed).toEqual([]);
});
