/** Runs the very commands of action.yml and .pre-commit-hooks.yaml, with the built command in the place of `npx @forgex/cli`. */
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Workplace } from "./forgex.ts";

const root = new URL("../../../", import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, root), "utf8");
const manifest = JSON.parse(read("packages/cli/package.json")) as { name: string; version: string };
const major = manifest.version.split(".")[0] ?? "";

const right = { type: "list", id: "example/list/a", modified: "2026-01-05T09:00:00Z", recordStatus: "withdrawn" };
const wrong = { ...right, itemCount: -1 };

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
  mkdirSync(join(place.folder, "bin"));
  // Says what it was asked for, and runs the command.
  const npx = join(place.folder, "bin", "npx");
  writeFileSync(npx, '#!/bin/sh\n[ "$1" = --yes ] || exit 99\necho "$2" >> npx.log\nshift 2\nexec forgex "$@"\n');
  chmodSync(npx, 0o755);
  mkdirSync(join(place.folder, "data"));
  writeFileSync(join(place.folder, "data/right file.json"), JSON.stringify(right));
  writeFileSync(join(place.folder, "data/wrong.json"), JSON.stringify(wrong));
});
afterEach(() => place.remove());

const written = (file: string): string => {
  const path = join(place.folder, file);
  return existsSync(path) ? readFileSync(path, "utf8") : "";
};

describe("action.yml", () => {
  const action = read("action.yml");
  const script = (/^ {6}run: \|\n((?: {8}.*\n)+)/m.exec(action)?.[1] ?? "").replace(/^ {8}/gm, "");
  const defaults = new Map(
    [...action.matchAll(/^ {2}([a-z-]+):\n {4}description: .*\n {4}default: (.*)\n/gm)].map(
      ([, name = "", value = ""]) => {
        return [name, value.replace(/^"(.*)"$/, "$1")];
      },
    ),
  );
  const names = new Map(
    [...action.matchAll(/(FORGEX_[A-Z_]+): \$\{\{ inputs\.([a-z-]+) \}\}/g)].map(([, env = "", name = ""]) => [
      name,
      env,
    ]),
  );

  function run(inputs: Record<string, string>) {
    const env: Record<string, string> = { GITHUB_STEP_SUMMARY: "summary.md", GITHUB_OUTPUT: "output.txt" };
    for (const [name, variable] of names) env[variable] = inputs[name] ?? defaults.get(name) ?? "";
    writeFileSync(join(place.folder, "action.sh"), script);
    return place.run('PATH="$PWD/bin:$PATH" bash -e action.sh', { env });
  }

  test("every input reaches the script by the environment, and only so", () => {
    expect([...names.keys()].sort()).toEqual([...defaults.keys()].sort());
    expect(script).not.toContain("${{");
    expect(defaults.get("version")).toBe(major);
    for (const variable of names.values()) expect(script).toContain(`$${variable}`);
  });

  test("errors fail the step; the log, the summary and the SARIF file tell them", async () => {
    const { stdout, code } = await run({
      paths: "data/wrong.json\ndata/right file.json",
      "as-of": "2026-11-23",
      report: "html=r.html",
    });
    expect(code).toBe(1);
    expect(stdout).toContain("✗ Not valid  1 error");
    expect(stdout).toContain("right file.json");
    expect(written("npx.log")).toBe(`${manifest.name}@${major}\n`);
    expect(written("summary.md")).toContain("### ❌ FORGE Exchange: Not valid");
    expect(JSON.parse(written("forgex.sarif")).runs[0].results).toHaveLength(1);
    expect(written("r.html")).toContain("<!doctype html>");
    expect(written("output.txt")).toBe("exit-code=1\nsarif=forgex.sarif\n");
  });

  test("without errors it passes; what cannot be read is neither", async () => {
    expect(await run({ paths: "data/right file.json", sarif: "" })).toMatchObject({ code: 0 });
    expect(written("output.txt")).toBe("exit-code=0\n");
    expect(await run({ paths: "nowhere.json" })).toMatchObject({ code: 2 });
  });

  test("an input that looks like shell or like an option is a path", async () => {
    const { code, stderr } = await run({ paths: '$(touch broken)"; touch broken\n--quiet' });
    expect(code).toBe(2);
    expect(stderr).toContain("file-unreadable");
    expect(existsSync(join(place.folder, "broken"))).toBe(false);
  });
});

describe(".pre-commit-hooks.yaml", () => {
  const hooks = read(".pre-commit-hooks.yaml");
  const entry = /^ {2}entry: (.*)$/m.exec(hooks)?.[1] ?? "";
  const files = new RegExp(/^ {2}files: (.*)$/m.exec(hooks)?.[1] ?? "(?!)");

  test("runs the command over the files that changed", async () => {
    expect(["a.json", "b.ndjson", "c.jsonl", "d.txt", "json"].filter((file) => files.test(file))).toEqual([
      "a.json",
      "b.ndjson",
      "c.jsonl",
    ]);
    const line = (...paths: string[]): string =>
      `PATH="$PWD/bin:$PATH" ${entry} ${paths.map((path) => `'${path}'`).join(" ")}`;
    expect(await place.run(line("data/right file.json"))).toMatchObject({ code: 0 });
    expect(await place.run(line("data/right file.json", "data/wrong.json"))).toMatchObject({ code: 1 });
    expect(written("npx.log")).toBe(`${manifest.name}@${major}\n`.repeat(2));
  });
});
