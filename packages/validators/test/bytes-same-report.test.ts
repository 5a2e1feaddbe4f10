import { readdirSync, readFileSync } from "node:fs";
import { type ByteSource, bytesOf } from "@forgex/schema";
import { describe, expect, test } from "vitest";
import { generateDocument, mutate, type Random, randomFrom } from "../../codegen/src/generate-documents/index.ts";
import { recordCheck } from "../src/bytes/record-check.ts";
import { validateBytesBy } from "../src/engine/validate.ts";
import { model } from "../src/generated/built/model.ts";
import { toJson, type ValidateOptions } from "../src/index.ts";
import { changedBytes } from "./changed-bytes.ts";

const examples = new URL("../../../schemas/examples/", import.meta.url);
const header = {
  forgex: "1.0",
  id: "example/dataset/d",
  publisher: "example",
  title: "D",
  language: "en",
  license: "CC-BY-4.0",
};

/** Asks for the report with and without the check of bytes; answers how many findings both have. */
async function sameReport(sources: readonly ByteSource[], options: ValidateOptions = {}): Promise<number> {
  const all = { today: "2026-11-23", ...options };
  const report = await validateBytesBy(recordCheck, sources, all);
  expect(toJson(report)).toBe(toJson(await validateBytesBy(undefined, sources, all)));
  return report.findings.length;
}

/** A source that gives its bytes in pieces, so that records lie across them. */
function inPieces(name: string, text: string | Uint8Array, size: number): ByteSource {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return {
    name,
    size: bytes.length,
    async *bytes() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
    },
  };
}

/** Generated records, a share of them changed so that they may be wrong. */
function records(share: number, seed: number, count = 90): unknown[] {
  const random = randomFrom(seed);
  const types = Object.values(model.records);
  return Array.from({ length: count }, (_, n) => {
    const made = generateDocument(model, types[n % types.length] as string, random);
    return random() < share ? mutate(made, random).document : made;
  });
}

const lines = (values: readonly unknown[], end = "\n"): string => values.map((v) => JSON.stringify(v) + end).join("");

describe("the report is the same, byte for byte, whether bytes are checked first or not", () => {
  const files = readdirSync(examples, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:json|ndjson)$/.test(path) && !path.endsWith(".expected.json"))
    .sort();

  test("of every example, alone", async () => {
    let findings = 0;
    for (const path of files) {
      const text = readFileSync(new URL(path, examples));
      findings += await sameReport([bytesOf(path, text)]);
      if (path.startsWith("facility")) await sameReport([bytesOf(path, text)], { only: "structure" });
    }
    expect(findings).toBeGreaterThan(100);
  });

  test("of the dataset, together and as NDJSON", async () => {
    const paths = files.filter((path) => path.startsWith("ministerial-2026"));
    const sources = paths.map((path) => bytesOf(path, readFileSync(new URL(path, examples))));
    expect(await sameReport(sources)).toBeGreaterThan(0);
    const all = paths.flatMap((path): unknown[] => {
      const value: unknown = JSON.parse(readFileSync(new URL(path, examples), "utf8"));
      return Array.isArray(value) ? value : ((value as { records?: unknown[] }).records ?? [value]);
    });
    expect(all.length).toBeGreaterThan(500);
    await sameReport([inPieces("d.ndjson", lines(all), 10_000)]);
    await sameReport([inPieces("d.json", JSON.stringify(all), 10_000)], { audience: "holder" });
  });

  test.each([
    [0.03, 1],
    [0.2, 2],
  ])("of generated records, %d of them changed", async (share, seed) => {
    const some = records(share, seed);
    expect(await sameReport([inPieces("d.ndjson", lines([header, ...some]), 7000)])).toBeGreaterThan(0);
    await sameReport([inPieces("d.ndjson", lines([header, ...some], "\r\n").trimEnd(), 5000)]);
    await sameReport([inPieces("d.json", JSON.stringify({ ...header, records: some }), 9000)]);
    await sameReport([inPieces("d.json", JSON.stringify({ ...header, records: some }, undefined, 2), 9000)]);
    await sameReport([inPieces("d.json", JSON.stringify(some), 4000)], { only: "structure" });
    await sameReport([inPieces("d.ndjson", lines([{ ...header, forgex: "2.0" }, ...some]), 9000)], {
      only: "structure",
    });
    await sameReport([inPieces("d.ndjson", lines([{ ...header, forgex: "1.7" }, ...some]), 9000)]);
    await sameReport([inPieces("d.ndjson", lines([header, ...some]), 9000)], { maxRecordBytes: 1500, values: false });
    const utf16 = new Uint8Array(Uint16Array.from(`\uFEFF${lines(some.slice(0, 20))}`, (c) => c.charCodeAt(0)).buffer);
    await sameReport([inPieces("d.ndjson", utf16, 9000)]);
  });

  test("of texts with broken bytes, commas and lines", async () => {
    const random: Random = randomFrom(3);
    const some = records(0.05, 4, 40).filter((record) => JSON.stringify(record).length < 3000);
    const forms = [
      lines([header, ...some]),
      JSON.stringify({ ...header, records: some }),
      JSON.stringify({ ...header, records: some }, undefined, 1),
      JSON.stringify(some),
    ].map((text) => new TextEncoder().encode(text));
    for (let n = 0; n < 32; n++) {
      const bytes = changedBytes([forms[n % forms.length] as Uint8Array], random);
      await sameReport([inPieces(n % 8 === 0 ? "d.ndjson" : "d.json", bytes, 6000)]);
    }
  });
});
