import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { repositoryRoot } from "./fixture.ts";

const tsx = createRequire(import.meta.url).resolve("tsx/cli");

const run = (...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [tsx, `${repositoryRoot}/packages/codegen/src/cli.ts`, ...args],
      (error, stdout, stderr) => resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr }),
    );
  });

test("without a target, or with one that is none, it says how it is used", async () => {
  for (const args of [[], ["everything"], ["schemas", "--chekc"]]) {
    const { code, stderr } = await run(...args);
    expect(code).toBe(2);
    expect(stderr).toContain("usage: cli.ts <schemas | schema | package | validators | docs>… [--check]");
  }
});

test("what is committed is current", async () => {
  const { code, stderr } = await run("schemas", "schema", "validators", "docs", "--check");
  expect(stderr).toBe("");
  expect(code).toBe(0);
});
