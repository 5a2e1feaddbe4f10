import { bytesOf, type Finding, isForgexError, type Located, type Report } from "@forgex/schema";
import { readText } from "@forgex/schema/text";
import { describe, expect, test } from "vitest";
import { buildReport } from "../report/build.ts";
import { toJson } from "../report/to-json.ts";
import { rules as catalogue } from "../rules/catalogue.ts";
import { defineRule, type Rule } from "../rules/define-rule.ts";
import { mergeShards, outcomeOf } from "./merge.ts";
import type { ValidateOptions } from "./options.ts";
import { settingsOf } from "./settings.ts";
import { createShard, finishShard, pushLocated } from "./shard.ts";
import { shardWith } from "./shard-run.ts";
import { validate, validateBytes } from "./validate.ts";

const today = "2026-11-23";
const header = {
  forgex: "1.0",
  id: "example/dataset/d",
  publisher: "example",
  title: "D",
  language: "en",
  license: "CC-BY-4.0",
};
const list = (local: string, more: object = {}) => ({
  type: "list",
  id: `example/list/${local}`,
  modified: "2026-01-05T09:00:00Z",
  recordStatus: "withdrawn",
  ...more,
});
/** A record in force that says that nothing more is known of it. */
const inForce = {
  recordStatus: "active",
  missing: [{ key: "m", at: ["/name", "/kind", "/owner", "/items", "/jurisdiction", "/edition"], kind: "unknown" }],
};
const lines = (...values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join("\n");
const check = (text: string, options: ValidateOptions = {}, name = "d.ndjson"): Promise<Report> =>
  validateBytes(bytesOf(name, text), { today, ...options });
const codes = (report: Report): string[] => report.findings.map(({ code }) => code);
const codeOf = async (run: Promise<unknown> | (() => unknown)): Promise<unknown> => {
  try {
    await (typeof run === "function" ? run() : run);
  } catch (error) {
    return isForgexError(error) ? error.code : error;
  }
  return "nothing was thrown";
};

async function locatedOf(text: string, name = "d.ndjson"): Promise<Located[]> {
  const all: Located[] = [];
  for await (const located of readText(bytesOf(name, text))) all.push(located);
  return all;
}

/** A check with rules of the test's own besides the described faults. */
async function checkWith(rules: readonly Rule[], text: string, options: ValidateOptions = {}): Promise<Report> {
  const described = catalogue.filter(({ scope }) => scope === "reading" || scope === "structure");
  const settings = settingsOf({ today, ...options }, [...described, ...rules]);
  const shard = shardWith(settings);
  for (const located of await locatedOf(text)) shard.push(located);
  return buildReport(settings, outcomeOf([shard.finish()], settings));
}

const texts = {
  template: "Something is the matter here.",
  why: "It matters for the test.",
  fix: "Mend what is the matter.",
};
const examples = { passes: [], fails: [] };

describe("one cause, one finding", () => {
  test("a field misspelt in many records is one finding with a count and its first places", async () => {
    const report = await check(lines(header, ...Array.from({ length: 5000 }, (_, i) => list(`l${i}`, { nmae: "A" }))));
    expect(report.counts).toEqual({ error: 5000, warning: 0, note: 0 });
    expect(report.findings).toHaveLength(1);
    const [finding] = report.findings as [Finding];
    expect(finding).toMatchObject({ code: "field-unknown", pointer: "/nmae", count: 5000, record: "example/list/l0" });
    expect(finding.places?.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(report.codes).toEqual([
      { code: "field-unknown", severity: "error", count: 5000, records: 5000, shown: 5000 },
    ]);
  });

  test("the same in a few records is told one by one, and another field is another cause", async () => {
    const report = await check(
      lines(header, ...["a", "b", "c"].map((l) => list(l, { nmae: "A" })), list("d", { colour: "red" })),
    );
    expect(report.findings.map(({ record, pointer, count }) => [record, pointer, count])).toEqual([
      ["example/list/a", "/nmae", undefined],
      ["example/list/b", "/nmae", undefined],
      ["example/list/c", "/nmae", undefined],
      ["example/list/d", "/colour", undefined],
    ]);
  });

  test("counts are exact and samples are capped", async () => {
    const report = await check(
      lines(header, ...Array.from({ length: 500 }, (_, i) => list(`l${i}`, { itemCount: -1 }))),
      {
        maxFindings: 7,
      },
    );
    expect(report.counts.error).toBe(500);
    expect(report.findings.map(({ position }) => position?.line)).toEqual([2, 3, 4, 5, 6, 7, 8]);
    expect(report.codes).toEqual([{ code: "number-too-small", severity: "error", count: 500, records: 500, shown: 7 }]);
  });

  test("rules do not look at a record whose structure is wrong, and the report says so", async () => {
    const report = await check(lines(header, list("a", { name: null, supersededBy: "example/list/gone" })));
    expect(codes(report)).toEqual(["value-null"]);
    const skipped = report.skipped.filter(({ reason }) => reason === "record-failed-structure");
    expect(skipped.length).toBeGreaterThan(10);
    expect(skipped.every(({ records }) => records === 1)).toBe(true);
  });

  test("a reference to a record that is there and wrong is not an unresolved one", async () => {
    const broken = list("broken", { name: null });
    const successor = { recordStatus: "superseded", supersededBy: "example/list/broken" };
    const report = await check(lines(header, broken, list("a", successor)));
    expect(codes(report)).toEqual(["value-null"]);
    const gone = await check(lines(header, list("a", { ...successor, supersededBy: "example/list/gone" })));
    expect(codes(gone)).toEqual(["reference-unresolved"]);
  });
});

describe("shards", () => {
  const records = Array.from({ length: 60 }, (_, i) =>
    list(
      `l${i % 50}`,
      i % 3 === 0
        ? { nmae: "A" }
        : i % 7 === 0
          ? { itemCount: "many" }
          : { recordStatus: "superseded", supersededBy: `example/list/l${i + 45}` },
    ),
  );

  test("one or several give the same report", async () => {
    const all = await locatedOf(lines(header, ...records));
    const [head, ...rest] = all as [Located, ...Located[]];
    const whole = createShard({ today });
    for (const located of all) pushLocated(whole, located);
    const expected = toJson(mergeShards([finishShard(whole)], { today }));
    for (const parts of [2, 3, 7]) {
      const size = Math.ceil(rest.length / parts);
      const results = Array.from({ length: parts }, (_, part) => {
        const shard = createShard({ today });
        // The header's own findings belong to the first part; the others only need what it says.
        pushLocated(shard, part === 0 ? head : { ...head, findings: [] });
        const share = rest.slice(part * size, (part + 1) * size);
        for (const [index, located] of share.entries()) pushLocated(shard, { ...located, index });
        return structuredClone(finishShard(shard));
      });
      expect(toJson(mergeShards(results, { today }))).toBe(expected);
    }
  });

  test("the same input gives the same bytes, from records and from bytes in any pieces", async () => {
    const text = lines(header, ...records);
    const expected = toJson(await check(text));
    const bytes = new TextEncoder().encode(text);
    const inPieces = {
      name: "d.ndjson",
      async *bytes() {
        for (let at = 0; at < bytes.length; at += 17) yield bytes.slice(at, at + 17);
      },
    };
    expect(toJson(await validateBytes(inPieces, { today }))).toBe(expected);
    expect((await validate(await locatedOf(text), { today })).counts).toEqual((await check(text)).counts);
  });
});

describe("datasets", () => {
  test("a lone record is not judged by rules about many, and the report says so", async () => {
    const lone = JSON.stringify(list("a", { recordStatus: "superseded", supersededBy: "example/list/gone" }));
    const report = await check(lone, {}, "a.json");
    expect(codes(report)).toEqual([]);
    expect(report.skipped.some(({ code, reason }) => code === "reference-unresolved" && reason === "lone-record")).toBe(
      true,
    );
  });

  test("the header in dataset.json holds for every file of its folder", async () => {
    const sources = [
      bytesOf("north/dataset.json", JSON.stringify(header)),
      bytesOf("north/lists.ndjson", lines(list("a", { recordStatus: "superseded", supersededBy: "example/list/b" }))),
      bytesOf("north/more/lists.json", JSON.stringify([list("b", inForce)])),
      bytesOf("south/lists.json", JSON.stringify(list("c", { nmae: "A" }))),
    ];
    const report = await validateBytes(sources, { today });
    expect(codes(report)).toEqual(["field-unknown"]);
    expect(report.inputs.map(({ source, records, dataset }) => [source, records, dataset])).toEqual([
      ["north/dataset.json", 0, "example/dataset/d"],
      ["north/lists.ndjson", 1, "example/dataset/d"],
      ["north/more/lists.json", 1, "example/dataset/d"],
      ["south/lists.json", 1, undefined],
    ]);
  });

  test("references resolve across datasets; those to other publishers are notes", async () => {
    const other = { ...header, id: "other/dataset/d", publisher: "other" };
    const to = (id: string) => ({ recordStatus: "superseded", supersededBy: id });
    const mine = lines(
      header,
      list("a", to("other/list/there")),
      list("b", to("third/list/gone")),
      list("c", to("example/list/gone")),
    );
    const theirs = lines(other, { ...list("x", inForce), id: "other/list/there" });
    const report = await validateBytes([bytesOf("a.ndjson", mine), bytesOf("b.ndjson", theirs)], { today });
    expect(report.findings.map(({ code, severity, record }) => [code, severity, record])).toEqual([
      ["reference-outside", "note", "example/list/b"],
      ["reference-unresolved", "error", "example/list/c"],
    ]);
  });

  test("findings about many records say the line and column of the field and what stands there", async () => {
    const text = JSON.stringify(
      { ...header, records: [list("a", { recordStatus: "superseded", supersededBy: "example/list/gone" })] },
      undefined,
      2,
    );
    const report = await check(text, {}, "d.json");
    const line = text.split("\n").findIndex((row) => row.includes("supersededBy")) + 1;
    expect(report.findings).toMatchObject([
      {
        code: "reference-unresolved",
        pointer: "/supersededBy",
        position: { line, column: 23 },
        got: { text: '"example/list/gone"' },
      },
    ]);
  });

  test("the header itself is checked", async () => {
    const report = await check(lines({ forgex: "1.0", id: "d", publisher: "example", titel: "D" }, list("a")));
    expect(report.findings.map(({ code, pointer, type, position }) => [code, pointer, type, position?.line])).toEqual([
      ["text-pattern", "/id", "dataset", 1],
      ["field-unknown", "/titel", "dataset", 1],
    ]);
    const strange = await check(lines({ ...header, license: "my-own", language: "xx" }, list("a")));
    expect(strange.findings.map(({ code, pointer }) => [code, pointer])).toEqual([
      ["code-unknown", "/language"],
      ["code-unknown", "/license"],
    ]);
    const bare = await check(lines({ forgex: "1.0", id: "example/dataset/d", publisher: "example" }, list("a")));
    expect(bare.findings.map(({ code, pointer }) => [code, pointer])).toEqual([
      ["value-expected", "/language"],
      ["value-expected", "/license"],
      ["value-expected", "/title"],
    ]);
  });
});

describe("versions", () => {
  const newer = { ...header, forgex: "1.9" };

  test("fields and codes of a newer minor version are warnings, and rules still run", async () => {
    const report = await check(
      lines(newer, list("a", { colour: "red", recordStatus: "paused", id: "example/mineral/a" })),
    );
    expect(codes(report)).toEqual(["field-unknown", "id-type-mismatch", "code-not-in-list"]);
    expect(report.findings.map(({ severity }) => severity)).toEqual(["warning", "error", "warning"]);
  });

  test("what is wrong in every version stays an error", async () => {
    const report = await check(lines(newer, list("a", { colour: "red", itemCount: "3" })));
    expect(report.findings.map(({ code, severity }) => [code, severity])).toEqual([
      ["field-unknown", "warning"],
      ["type-wrong", "error"],
    ]);
  });

  test("a type of a newer minor version is a warning, and its records are listed as not checked", async () => {
    const report = await check(lines(newer, { ...list("a"), type: "permit" }));
    expect(report.findings.map(({ code, severity }) => [code, severity])).toEqual([["record-type-unknown", "warning"]]);
    expect(report.skipped.some(({ reason }) => reason === "newer-version")).toBe(true);
  });

  test("of another major version only this is said", async () => {
    const report = await check(lines({ ...header, forgex: "2.0", whatever: 1 }, list("a", { colour: "red" })));
    expect(codes(report)).toEqual(["version-not-supported"]);
    expect(report.verdict).toBe("invalid");
  });
});

describe("rules", () => {
  const always = defineRule({
    code: "test-always",
    severity: "warning",
    scope: "record",
    ...texts,
    examples,
    *check() {
      yield { pointer: "" };
    },
  });

  test("one that throws is fenced and named without a value, and the others go on", async () => {
    const throwing = defineRule({
      code: "test-throws",
      severity: "error",
      scope: "record",
      ...texts,
      examples,
      *check(record) {
        yield { pointer: "/id" };
        throw new TypeError(`Cannot read ${record.id}`);
      },
    });
    const failing = defineRule({
      code: "test-fails-at-the-end",
      severity: "error",
      scope: "set",
      ...texts,
      examples,
      *collect(record) {
        yield { pointer: "/id", data: record.id };
      },
      finish() {
        throw Object.assign(new Error("secret"), { code: "E_TEST" });
      },
    });
    const report = await checkWith([throwing, failing, always], lines(header, list("a"), list("b")));
    expect(report.crashed).toEqual([
      { code: "test-fails-at-the-end", error: "Error E_TEST", records: 0 },
      { code: "test-throws", error: "TypeError", records: 2, position: expect.objectContaining({ line: 2 }) },
    ]);
    expect(codes(report)).toEqual(["test-always", "test-throws", "test-always", "test-throws"]);
  });

  test("one may be switched off or graded anew", async () => {
    const text = lines(header, list("a"), list("b", { nmae: "A" }));
    const off = await checkWith([always], text, { rules: { "test-always": "off" } });
    expect(off.counts).toEqual({ error: 1, warning: 0, note: 0 });
    expect(off.skipped.filter(({ reason }) => reason === "switched-off")).toEqual([
      { code: "test-always", reason: "switched-off", records: 2 },
    ]);
    const anew = await checkWith([always], text, { rules: { "test-always": "error" } });
    expect(anew.counts.error).toBe(2);
  });

  test("findings are sorted by source, record, place and code", async () => {
    const places = defineRule({
      code: "test-places",
      severity: "note",
      scope: "record",
      ...texts,
      examples,
      *check() {
        for (const pointer of ["/items/10", "/items/9", "", "/id"]) yield { pointer };
      },
    });
    const report = await checkWith([places, always], lines(header, list("b"), list("a")));
    expect(report.findings.map(({ record, pointer, code }) => [record?.slice(-1), pointer, code])).toEqual(
      ["b", "a"].flatMap((record) => [
        [record, "", "test-always"],
        [record, "", "test-places"],
        [record, "/id", "test-places"],
        [record, "/items/9", "test-places"],
        [record, "/items/10", "test-places"],
      ]),
    );
  });
});

describe("options", () => {
  test("what cannot be meant is refused with a typed error", async () => {
    expect(await codeOf(check("{}", { rules: { "no-such-rule": "off" } }))).toBe("rule-unknown");
    expect(await codeOf(check("{}", { today: "yesterday" }))).toBe("date-malformed");
    expect(await codeOf(check("{}", { today: "2026" }))).toBe("date-malformed");
    expect(await codeOf(check("{}", { maxFindings: -1 }))).toBe("option-malformed");
    expect(await codeOf(check("{}", { codelists: { "no-such-list": { codes: [] } } }))).toBe("codelist-unknown");
    expect(await codeOf(check("{}", { codelists: { "record-status": { codes: [] } } }))).toBe("codelist-closed");
    expect(await codeOf(() => createShard({ today: "" }))).toBe("date-malformed");
  });

  test("a caller's edition takes the place of an open list", async () => {
    const facility = { ...list("x"), type: "facility", id: "example/facility/x", kinds: ["moon-base"] };
    const strange = await check(lines(header, facility));
    expect(codes(strange)).toEqual(["code-unknown"]);
    const codelists = { "facility-kind": { version: "2027.1", codes: ["moon-base"] } };
    const known = await check(lines(header, facility), { codelists });
    expect(codes(known)).toEqual([]);
    expect(known.codelists["facility-kind"]).toBe("2027.1");
  });

  test("an abort stops the check with a typed error", async () => {
    const controller = new AbortController();
    const endless = {
      name: "endless.ndjson",
      async *bytes() {
        for (let n = 0; ; n++) {
          if (n === 20) controller.abort();
          yield new TextEncoder().encode(`${JSON.stringify(list("a"))}\n`);
        }
      },
    };
    expect(await codeOf(validateBytes(endless, { today, signal: controller.signal }))).toBe("aborted");
    expect(await codeOf(check("{}", { signal: AbortSignal.abort() }))).toBe("aborted");
  });

  test("progress is told in records and bytes and reaches the end", async () => {
    const text = lines(header, ...Array.from({ length: 2500 }, (_, i) => list(`l${i}`)));
    const seen: number[][] = [];
    await check(text, { onProgress: ({ records, bytes }) => seen.push([records, bytes]) });
    expect(seen.at(-1)).toEqual([2500, new TextEncoder().encode(text).length]);
  });

  test("what a source throws is thrown on", async () => {
    const broken = {
      name: "broken.json",
      // biome-ignore lint/correctness/useYield: a source that fails at once.
      async *bytes(): AsyncGenerator<Uint8Array> {
        throw Object.assign(new Error("the disk is gone"), { code: "EIO" });
      },
    };
    await expect(validateBytes(broken, { today })).rejects.toMatchObject({ code: "EIO" });
  });
});
