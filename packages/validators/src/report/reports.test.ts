import { readFileSync } from "node:fs";
import type { Report } from "@forgex/schema";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { compareWithBaseline } from "./baseline.ts";
import { check, header, list } from "./formats/formats.test-support.ts";
import { formatReport } from "./formats/index.ts";
import { mergeReports } from "./merge-reports.ts";
import { readReport } from "./read-report.ts";
import { toText } from "./text/to-text.ts";
import { toJson } from "./to-json.ts";

const wrong = (local: string) => list(local, { itemCount: -1 });
const code = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return (error as { code: unknown }).code;
  }
};

test("every report is right by its schema, also compared and joined", async () => {
  const schemas = new URL("../../../../schemas/", import.meta.url);
  const schema = (path: string): object => JSON.parse(readFileSync(new URL(path, schemas), "utf8"));
  const ajv = new Ajv2020({ strict: false });
  for (const path of ["report/finding", "codelists/finding-severity", "common/code"])
    ajv.addSchema(schema(`${path}.schema.json`));
  const isReport = ajv.compile(schema("report/report.schema.json"));
  const one = await check([header, wrong("a")], {}, "a");
  const other = await check([header, wrong("b")], {}, "b");
  for (const report of [
    one,
    compareWithBaseline(one, other),
    mergeReports([one, other]),
    { ...one, generated: "2026-11-23T22:15:00Z" },
  ]) {
    isReport(report);
    expect(isReport.errors ?? []).toEqual([]);
  }
});

describe("since a baseline", () => {
  test("findings are new, unchanged or fixed, wherever their lines have gone", async () => {
    const before = await check([header, wrong("a"), wrong("b"), list("c", { name: null })]);
    const after = await check([header, list("0"), wrong("b"), wrong("d"), wrong("a")]);
    const compared = compareWithBaseline(after, before);
    expect(compared.findings.map(({ record, state }) => [record, state])).toEqual([
      ["example/list/b", "unchanged"],
      ["example/list/d", "new"],
      ["example/list/a", "unchanged"],
    ]);
    expect(compared.baseline).toMatchObject({
      new: { error: 1, warning: 0, note: 0 },
      unchanged: { error: 2 },
      fixed: { error: 1 },
      uncertain: { error: 0 },
      fixedFindings: [{ code: "value-null", record: "example/list/c", at: "/name" }],
    });
    expect(toText(compared)).toContain("Since the baseline: 1 new (1 error), 1 fixed, 2 unchanged");
    expect(toText(compared)).toContain("(number-too-small, new since the baseline)");
    expect(formatReport(compared, "markdown")).toContain("**1 new (1 error)**, 1 fixed, 2 unchanged.");
    expect(
      JSON.parse(formatReport(compared, "sarif")).runs[0].results.map(
        (r: { baselineState: string }) => r.baselineState,
      ),
    ).toEqual(["unchanged", "new", "unchanged"]);
    expect(formatReport(compared, "html")).toContain("1 new, 1 fixed, 2 unchanged, 0 cannot be told (new: 1 error)");
  });

  test("a finding that stands for many is compared by its count", async () => {
    const misspelt = (n: number) => Array.from({ length: n }, (_, i) => list(`m${i}`, { nmae: "A" }));
    const two = await check([header, ...misspelt(2)]);
    const nine = await check([header, ...misspelt(9)]);
    expect(compareWithBaseline(nine, two).baseline).toMatchObject({
      new: { error: 7 },
      unchanged: { error: 2 },
      fixed: { error: 0 },
    });
    expect(compareWithBaseline(two, nine).baseline).toMatchObject({
      new: { error: 0 },
      unchanged: { error: 2 },
      fixed: { error: 7 },
    });
    expect(compareWithBaseline(nine, nine).baseline).toMatchObject({
      new: { error: 0 },
      unchanged: { error: 9 },
      fixed: { error: 0 },
    });
  });

  test("what is not shown is uncertain, and counts prove what they can", async () => {
    const some = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => wrong(`r${from + i}`));
    const before = await check([header, ...some(0, 30)], { maxFindings: 10 });
    const same = compareWithBaseline(await check([header, ...some(0, 30)], { maxFindings: 10 }), before).baseline;
    expect(same).toMatchObject({
      new: { error: 0 },
      unchanged: { error: 10 },
      fixed: { error: 0 },
      uncertain: { error: 20 },
    });
    const more = compareWithBaseline(await check([header, ...some(0, 33)], { maxFindings: 10 }), before).baseline;
    expect(more).toMatchObject({ new: { error: 3 }, fixed: { error: 0 }, uncertain: { error: 20 } });
    const others = compareWithBaseline(await check([header, ...some(30, 55)]), before);
    expect(others.baseline).toMatchObject({
      new: { error: 5 },
      fixed: { error: 10 },
      unchanged: { error: 0 },
      uncertain: { error: 20 },
    });
  });

  test("reports for different audiences are not compared", async () => {
    const [one, other] = [await check([header]), await check([header], { audience: "holder" })];
    expect(code(() => compareWithBaseline(one, other))).toBe("baseline-audience-differs");
  });
});

describe("joined", () => {
  const parts = async (): Promise<Report[]> => [
    await check([header, wrong("a"), list("m0", { nmae: 1 }), list("m1", { nmae: 2 })], {}, "b.ndjson"),
    await check([header, wrong("b"), wrong("c"), list("m2", { nmae: 3 }), list("m3", { nmae: 3 })], {}, "a.ndjson"),
    await check([header, list("d")], {}, "c.ndjson"),
  ];

  test("counts are exact, samples are cut again, and the order does not matter", async () => {
    const reports = await parts();
    const merged = mergeReports(reports, { maxFindings: 2 });
    expect(toJson(mergeReports([...reports].reverse(), { maxFindings: 2 }))).toBe(toJson(merged));
    expect(merged.counts).toEqual({ error: 7, warning: 0, note: 0 });
    expect(merged.inputs.map(({ source }) => source)).toEqual(["a.ndjson", "b.ndjson", "c.ndjson"]);
    expect(merged.records).toEqual({ list: 8 });
    expect(merged.codes).toEqual([
      { code: "field-unknown", severity: "error", count: 4, records: 4, shown: 4 },
      { code: "number-too-small", severity: "error", count: 3, records: 3, shown: 2 },
    ]);
    const [group] = merged.findings.filter(({ count }) => count === 4);
    expect(group?.places?.map(({ source, line }) => `${source}:${line}`)).toEqual([
      "a.ndjson:4",
      "a.ndjson:5",
      "b.ndjson:3",
      "b.ndjson:4",
    ]);
    expect(merged.skipped).toContainEqual({ code: "id-repeated", reason: "checked-in-parts", records: 8 });
    expect(toText(merged)).toContain("looked at each part alone.");
  });

  test("one report stays as it is", async () => {
    const [one] = (await parts()) as [Report];
    expect(mergeReports([one])).toEqual(one);
  });

  test("what cannot be joined is refused", async () => {
    const reports = await parts();
    const [one] = reports as [Report];
    expect(code(() => mergeReports([]))).toBe("report-missing");
    expect(code(() => mergeReports([one, one]))).toBe("input-repeated");
    expect(code(() => mergeReports([...reports, { ...one, asOf: "2026-11-24" }]))).toBe("reports-differ");
  });
});

describe("saved", () => {
  test("reads back the same", async () => {
    const report = await check([header, wrong("a")]);
    expect(readReport(`\ufeff${toJson(report)}`)).toEqual(report);
  });

  test.each(["", "{", "[]", "null", '{"report":"2.0"}', '{"report":"1.0"}'])("%j is refused", (text) => {
    expect(code(() => readReport(text))).toBe("report-malformed");
  });

  test("each member is looked at", async () => {
    const report = await check([header, wrong("a")]);
    for (const name of Object.keys(report).filter((one) => one !== "report")) {
      expect(
        code(() => readReport(JSON.stringify({ ...report, [name]: 7 }))),
        name,
      ).toBe("report-malformed");
    }
    const findings = [{ ...report.findings[0], at: null }];
    expect(code(() => readReport(JSON.stringify({ ...report, findings })))).toBe("report-malformed");
  });
});
