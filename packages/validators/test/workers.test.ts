import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { toJson } from "@forgex/validators";
import { fileSource, validateFiles } from "@forgex/validators/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const examples = fileURLToPath(new URL("../../../schemas/examples", import.meta.url));
const options = { today: "2026-11-23", maxFindings: 20 };

let folder: string;
let records: string[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "forgex-workers-"));
  records = [];
  for (const type of ["facility", "commitment", "observation", "organization"])
    for (const file of await readdir(join(examples, type)))
      if (file.endsWith(".json") && !file.endsWith(".expected.json"))
        records.push(oneLine(await readFile(join(examples, type, file), "utf8")));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const oneLine = (text: string): string => text.replaceAll("\n", " ");
const header = (marking: string) =>
  `{"forgex":"1.0","id":"us-doe/dataset/x","publisher":"us-doe","title":"X","language":"en"${marking}}`;

/** A file of `bytes`, which repeats the examples, right and wrong ones, under their own ids. */
async function written(name: string, bytes: number, form: "lines" | "array", head = header("")): Promise<string> {
  const parts: string[] = [];
  for (let size = 0, i = 0; size < bytes; i++) {
    const text = records[i % records.length] as string;
    const isRight = i % 30 !== 0;
    parts.push(isRight ? text : text.slice(0, text.length - 1 - (i % 3)).concat(form === "array" ? "}" : ""));
    size += text.length;
  }
  const path = join(folder, name);
  const text =
    form === "lines" ? `${head}\n${parts.join("\n")}\n` : `${head.slice(0, -1)},"records":[${parts.join(",")}]}`;
  await writeFile(path, text);
  return path;
}

/** The reports with no worker, and with one to three. */
async function reports(paths: readonly string[]): Promise<string[]> {
  const all: string[] = [];
  for (const workers of [0, 1, 2, 3]) all.push(toJson(await validateFiles(paths, { ...options, workers })));
  return all;
}

describe("validateFiles", () => {
  test.each(["ministerial-2026", "broken-ministerial", "reading", "facility", "observation"])(
    "gives one report for %s, however many workers",
    async (name) => {
      const [alone, ...others] = await reports([join(examples, name)]);
      for (const other of others) expect(other).toBe(alone);
    },
    60_000,
  );

  test.each(["lines", "array"] as const)(
    "gives one report for a long file of %s with faults",
    async (form) => {
      const path = await written(`long-${form}.json`, 1_600_000, form);
      const [alone, ...others] = await reports([path]);
      expect(JSON.parse(alone as string).counts.error).toBeGreaterThan(100);
      for (const other of others) expect(other).toBe(alone);
    },
    120_000,
  );

  test("a header that is wrong or marked is told once, and hides what it covers", async () => {
    for (const marking of [',"marking":{"level":"red"}', ',"markng":{"level":"red"}', ',"publisher":7']) {
      const path = await written("marked.ndjson", 600_000, "lines", header(marking));
      const [alone, ...others] = await reports([path]);
      for (const other of others) expect(other).toBe(alone);
    }
  }, 60_000);

  test("input that must be read in its order is", async () => {
    const late = join(folder, "late.ndjson");
    await writeFile(late, `${records[0]}\n${header(',"marking":{"level":"red"}')}\n${records[1]}\n`);
    const utf16 = join(folder, "utf16.json");
    await writeFile(utf16, `\uFEFF${records[0]}`, "utf16le");
    const [alone, ...others] = await reports([late, utf16]);
    for (const other of others) expect(other).toBe(alone);
  });

  test("tells how far it is, and stops when told", async () => {
    const path = await written("stopped.ndjson", 1_600_000, "lines");
    const seen: number[] = [];
    await validateFiles([path], { ...options, workers: 2, onProgress: ({ records: n }) => seen.push(n) });
    expect(seen.at(-1)).toBeGreaterThan(200);
    const signal = { aborted: false };
    const onProgress = (): void => {
      signal.aborted = true;
    };
    await expect(validateFiles([path], { ...options, workers: 2, signal, onProgress })).rejects.toMatchObject({
      code: "aborted",
    });
  });

  test("finds its worker from CommonJS, and where the package is packed", async () => {
    const path = await written("packed.ndjson", 60_000, "lines");
    const commonJs = createRequire(import.meta.url)("@forgex/validators/node") as {
      validateFiles: typeof validateFiles;
    };
    const [alone, shared] = [
      await validateFiles([path], options),
      await commonJs.validateFiles([path], { ...options, workers: 1 }),
    ];
    expect(toJson(shared)).toBe(toJson(alone));
    const { files } = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"));
    expect(files).toContain("dist");
    const dist = await readdir(new URL("../dist", import.meta.url));
    expect(dist).toEqual(expect.arrayContaining(["worker.js", "worker.cjs", "node.js", "node.cjs"]));
  });

  test("what a source throws is thrown on, and wrong options are named", async () => {
    const source = { ...fileSource(await written("gone.ndjson", 10_000, "lines")) };
    await rm(source.name);
    await expect(validateFiles([source], { ...options, workers: 1 })).rejects.toMatchObject({
      code: "file-unreadable",
    });
    await expect(validateFiles([], { workers: -1 })).rejects.toMatchObject({ code: "option-malformed" });
    await expect(validateFiles([], { workers: 1, today: "soon" })).rejects.toMatchObject({ code: "date-malformed" });
  });
});
