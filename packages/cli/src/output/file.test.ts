import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkOutput, writeOutput } from "./file.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "forgex-cli-"));
  mkdirSync(join(folder, "data"));
  writeFileSync(join(folder, "data", "a.json"), "{}");
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (...parts: string[]): string => join(folder, ...parts);
const never = new AbortController().signal;

describe("an output that is refused", () => {
  const refused = (output: string, code: string, inputs = [at("data", "a.json")]) =>
    expect(checkOutput(output, inputs)).rejects.toMatchObject({ name: "ForgexError", code });

  test("the input itself", () => refused(at("data", "a.json"), "output-is-input"));
  test("the input by another way of writing it", () => refused(at("data", "..", "data", "a.json"), "output-is-input"));
  test("a symbolic link to it", () => {
    symlinkSync(at("data", "a.json"), at("link.json"));
    return refused(at("link.json"), "output-is-input");
  });
  test("a hard link to it", () => {
    linkSync(at("data", "a.json"), at("hard.json"));
    return refused(at("hard.json"), "output-is-input");
  });
  test("a data file in a folder that is checked, though it is not there yet", () =>
    refused(at("data", "report.json"), "output-is-input", [at("data")]));
  test("a folder", () => refused(at("data"), "file-unwritable"));
  test("a file in a folder that is not there", () => refused(at("nowhere", "report.json"), "file-unwritable"));
});

test("an output beside the data, or in it under another ending, is taken", async () => {
  await checkOutput(at("report.json"), [at("data"), at("data", "a.json"), at("gone.json")]);
  await checkOutput(at("data", "report.txt"), [at("data")]);
});

test("the file is whole, and nothing lies beside it", async () => {
  const text = "é𝟙".repeat(400_000);
  await writeOutput(at("report.txt"), text, never);
  expect(readFileSync(at("report.txt"), "utf8")).toBe(text);
  expect(readdirSync(folder).sort()).toEqual(["data", "report.txt"]);
});

test("a link keeps leading to the file that it names", async () => {
  writeFileSync(at("real.txt"), "old");
  symlinkSync(at("real.txt"), at("link.txt"));
  await writeOutput(at("link.txt"), "new", never);
  expect(readFileSync(at("real.txt"), "utf8")).toBe("new");
});

test("a device is written to and stays what it is", async () => {
  await writeOutput("/dev/null", "gone", never);
  expect(readFileSync("/dev/null", "utf8")).toBe("");
});

test("stopped work leaves the old file and no other", async () => {
  writeFileSync(at("report.txt"), "old");
  await expect(writeOutput(at("report.txt"), "new", AbortSignal.abort())).rejects.toMatchObject({ code: "aborted" });
  expect(readFileSync(at("report.txt"), "utf8")).toBe("old");
  expect(readdirSync(folder).sort()).toEqual(["data", "report.txt"]);
});
