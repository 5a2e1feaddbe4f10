import { bytesOf, formatPointer, toKeyed } from "@forgex/schema";
import { expect, test } from "vitest";
import { mutate, type Random, randomFrom } from "../../codegen/src/generate-documents/index.ts";
import { isRecord, toJson, toText, validateBytes } from "../src/index.ts";
import { exampleRecords } from "./example-records.ts";

const RUNS = process.env.FORGEX_DEEP === "1" ? 20_000 : 1500;
const SECRET = "zq7vwx";
const records = exampleRecords().filter((record) =>
  isRecord(String((record as { type?: unknown } | null | undefined)?.type), record),
) as object[];
const header = {
  forgex: "1.0",
  id: "example/dataset/d",
  publisher: "example",
  title: "D",
  language: "en",
  license: "CC-BY-4.0",
};
const terms = { level: "amber", audience: ["kr-motie"] };

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

/** The texts and numbers of a record that may be restricted: not what names the record and its items. */
function leaves(value: unknown, at: (string | number)[] = []): (string | number)[][] {
  if (Array.isArray(value)) return value.flatMap((item, i) => leaves(item, [...at, i]));
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([name, member]) => leaves(member, [...at, name]));
  }
  const [root] = at;
  const name = at.at(-1);
  const isName = at.length === 1 && ["type", "id", "modified", "recordStatus"].includes(String(name));
  return isName || root === "markings" || name === "key" ? [] : [at];
}

function put(record: object, at: readonly (string | number)[], value: unknown): void {
  let here = record as Record<string | number, unknown>;
  for (const step of at.slice(0, -1)) here = here[step] as Record<string | number, unknown>;
  here[at.at(-1) as string | number] = value;
}

/** A record that holds a secret, and is marked so that the public may not see it; perhaps it has another fault besides. */
function secretRecord(random: Random): { record: object; header: object } {
  const record = structuredClone(pick(random, records)) as Record<string, unknown>;
  const places = leaves(record);
  const at = pick(random, places.length > 0 ? places : [["name"]]);
  const secret = pick(random, [
    SECRET,
    SECRET.toUpperCase(),
    ` ${SECRET} `,
    `1 ${SECRET}`,
    `example/facility/${SECRET}`,
    `https://${SECRET}`,
  ]);
  put(record, at, secret);
  const depth = Math.floor(random() * (at.length + 1));
  const marked = toKeyed(record, formatPointer(at.slice(0, depth)));
  const scope = random();
  if (scope < 0.2) return { record: spoilt(record, at, random), header: { ...header, marking: terms } };
  const others = Array.isArray(record.markings) ? record.markings : [];
  record.markings = [...others, { key: "secret", at: [scope < 0.3 ? "" : marked], ...terms }];
  return { record: spoilt(record, at, random), header };
}

/** Another fault, anywhere but at the marking and at what it needs to find its place. */
function spoilt(record: object, at: readonly (string | number)[], random: Random): object {
  if (random() < 0.4) return record;
  for (;;) {
    const { document, pointer } = mutate(record, random);
    const [, root] = pointer.split("/");
    const isWhole = typeof document === "object" && document !== null && !Array.isArray(document);
    const isCopied = secretsIn(document) > secretsIn(record);
    if (isWhole && !isCopied && root !== "markings" && root !== String(at[0]) && root !== "") return document;
  }
}

const secretsIn = (value: unknown): number => JSON.stringify(value).toLowerCase().split(SECRET).length;

test(`no marked value stands in a report for the public: ${RUNS} datasets`, async () => {
  const random = randomFrom(20260204);
  let findings = 0;
  for (let run = 0; run < RUNS; run++) {
    const { record, header } = secretRecord(random);
    const others = [pick(random, records), structuredClone(record)];
    const dataset = { ...header, records: [record, ...others] };
    const text =
      random() < 0.5 ? JSON.stringify(dataset) : [header, record, ...others].map((v) => JSON.stringify(v)).join("\n");
    const report = await validateBytes(bytesOf("d.ndjson", text), { today: "2026-11-23" });
    findings += report.findings.filter(({ hidden }) => hidden).length;
    for (const written of [toJson(report), toText(report)]) {
      const at = written.toLowerCase().indexOf(SECRET);
      if (at >= 0) expect.fail(`${written.slice(Math.max(0, at - 1500), at + 200)}\n${JSON.stringify(record)}`);
    }
  }
  // A test in which hardly anything was hidden would show little.
  expect(findings).toBeGreaterThan(RUNS);
});

test("what bears no marking is shown, and what is marked is shown to its holder", async () => {
  const record = {
    type: "list",
    id: "example/list/l",
    modified: "2026-01-05T09:00:00Z",
    recordStatus: "active",
    itemCount: SECRET,
  };
  const marked = { ...record, markings: [{ key: "m", at: ["/itemCount"], ...terms }] };
  const text = async (value: object, audience?: string) =>
    toText(
      await validateBytes(bytesOf("l.json", JSON.stringify(value)), {
        today: "2026-11-23",
        ...(audience ? { audience } : {}),
      }),
    );
  expect(await text(record)).toContain(SECRET);
  expect(await text(marked)).not.toContain(SECRET);
  expect(await text(marked)).toContain("text of 6 characters");
  expect(await text(marked, "holder")).toContain(SECRET);
  expect(await text(marked, "kr-motie")).toContain(SECRET);
  expect(await text(marked, "jp-meti")).not.toContain(SECRET);
});

test("without values no value stands in a report, whoever reads it, and every place does", async () => {
  const record = {
    type: "list",
    id: "example/list/l",
    modified: "2026-01-05T09:00:00Z",
    recordStatus: SECRET,
    colour: SECRET,
    items: SECRET,
  };
  const report = await validateBytes(bytesOf("l.json", JSON.stringify(record)), {
    today: "2026-11-23",
    audience: "holder",
    values: false,
  });
  expect(toJson(report)).not.toContain(SECRET);
  expect(report.findings.map(({ pointer }) => pointer)).toEqual(["/colour", "/items", "/recordStatus"]);
  expect(report.findings.every(({ record: id }) => id === "example/list/l")).toBe(true);
});

test("a marking that comes after the records, or cannot be read, hides what was found before it", async () => {
  const record = JSON.stringify({
    type: "list",
    id: "example/list/l",
    modified: "2026-01-05T09:00:00Z",
    recordStatus: "active",
    itemCount: SECRET,
  });
  const late = `{"records":[${record}],"forgex":"1.0","id":"example/dataset/d","publisher":"example","marking":{"level":"red"}}`;
  const broken = `{"forgex":"1.0","marking":{"level":"red",}}\n${record}\n${record}`;
  const lines = `${record}\n{"forgex":"1.0","id":"example/dataset/d","publisher":"example","marking":{"level":"red"}}`;
  const misspelt = `{"forgex":"1.0","id":"example/dataset/d","publisher":"example","markng":{"level":"red"}}\n${record}`;
  const own = record.replace("{", '{"markingss":[{"key":"m","at":[""],"level":"red"}],');
  for (const text of [late, broken, lines, misspelt, own]) {
    const report = await validateBytes(bytesOf("d.json", text), { today: "2026-11-23" });
    expect(report.counts.error).toBeGreaterThan(0);
    expect(toJson(report)).not.toContain(SECRET);
  }
});
