/** How the command behaves as a process among others: streams, signals, terminals, disks. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { bin, has, outcomeOf, Workplace } from "./forgex.ts";

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
});
afterEach(() => place.remove());

const write = (name: string, text: string): void => writeFileSync(join(place.folder, name), text);
const facility = (local: string): string =>
  JSON.stringify({
    type: "facility",
    id: `example/facility/${local}`,
    modified: "2026-11-23T00:00:00Z",
    recordStatus: "active",
    name: `Mine ${local}`,
    kinds: ["mine"],
  });
const ESC = "\x1b[";

describe("help and version", () => {
  test("--version prints the version of the package", async () => {
    const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
      version: string;
    };
    expect(await place.run("forgex --version")).toEqual({ stdout: `${manifest.version}\n`, stderr: "", code: 0 });
    expect((await place.run("forgex -V")).stdout).toBe(`${manifest.version}\n`);
  });

  test.each(["validate", "convert", "inspect", "explain", "schema", "codelist", "hash", "help"])(
    "%s --help has usage, options, examples and exit codes",
    async (command) => {
      const { stdout, stderr, code } = await place.run(`forgex ${command} --help`);
      expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
      for (const part of [
        `Usage  forgex ${command}`,
        "Options\n",
        "Examples\n  # ",
        "Exit codes\n",
        "  2    could not check",
      ])
        expect(stdout).toContain(part);
      expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
      expect((await place.run(`forgex help ${command}`)).stdout).toBe(stdout);
    },
  );

  test("without a command the help goes to standard error: nothing was done", async () => {
    const { stdout, stderr, code } = await place.run("forgex");
    expect({ stdout, code }).toEqual({ stdout: "", code: 2 });
    expect(stderr).toBe((await place.run("forgex --help")).stdout);
  });
});

describe("colours", () => {
  const report = "forgex explain field-required";
  test("none into a pipe", async () => {
    expect((await place.run(report)).stdout).not.toContain(ESC);
  });
  test("with FORCE_COLOR or --colour into a pipe too", async () => {
    expect((await place.run(report, { env: { FORCE_COLOR: "1" } })).stdout).toContain(ESC);
    expect((await place.run(`${report} --colour`)).stdout).toContain(ESC);
    expect((await place.run(`${report} --color`)).stdout).toContain(ESC);
  });
  describe.skipIf(!has("/usr/bin/script"))("on a terminal (needs script)", () => {
    const onTerminal = (line: string, env = {}) =>
      place.run(`script -qec "${line}" /dev/null`, { env: { TERM: "xterm", ...env } });
    test("yes", async () => expect((await onTerminal(report)).stdout).toContain(ESC));
    test("not with NO_COLOR", async () =>
      expect((await onTerminal(report, { NO_COLOR: "1" })).stdout).not.toContain(ESC));
    test("not with --no-colour", async () =>
      expect((await onTerminal(`${report} --no-colour`)).stdout).not.toContain(ESC));
    test("not where the terminal has none", async () =>
      expect((await onTerminal(report, { TERM: "dumb" })).stdout).not.toContain(ESC));
    test("not in a file that --output names", async () => {
      write("mine.json", facility("a"));
      await onTerminal("forgex validate mine.json --output report.txt");
      expect(readFileSync(join(place.folder, "report.txt"), "utf8")).not.toContain(ESC);
    });
  });
});

describe("a closed pipe", () => {
  test("ends quietly", async () => {
    const line = `{ forgex explain --format json; echo "code $?" >&2; } | head -c 20`;
    const { stdout, stderr } = await place.run(line);
    expect(stdout).toHaveLength(20);
    expect(stderr).toBe("code 0\n");
  });
  test("ends work whose result nobody reads any more, though the input never ends", async () => {
    const line = `yes '${facility("a")}' | forgex hash - | head -n 1`;
    const { stdout, stderr } = await place.run(line);
    expect(stdout).toMatch(/^sha256:[0-9a-f]{64} {2}example\/facility\/a\n$/);
    expect(stderr).toBe("");
  });
  test("leaves the verdict as it is", async () => {
    write(
      "many.ndjson",
      Array.from({ length: 300 }, (_, i) => `{"type":"facility","id":"a/facility/${i}"}\n`).join(""),
    );
    const line = `{ forgex validate many.ndjson --format json; echo "code $?" >&2; } | head -c 20`;
    expect((await place.run(line)).stderr).toBe("code 1\n");
  });
});

describe.skipIf(!has("/dev/full"))("a full disk (needs /dev/full)", () => {
  test("is told, and is no verdict", async () => {
    const { stderr, code } = await place.run("forgex codelist mineral > /dev/full");
    expect(code).toBe(2);
    expect(stderr).toBe(
      "forgex: Cannot write to standard output: the disk is full. What was written is not whole. [output-failed]\n",
    );
  });
});

test("a report that does not fit leaves no part of it, and the old file as it was", async () => {
  write("many.ndjson", Array.from({ length: 300 }, (_, i) => `{"type":"facility","id":"a/facility/${i}"}\n`).join(""));
  write("report.json", "old");
  const { stderr, code } = await place.run(
    // A limit of 4 kB on the size of a file stands in for the disk.
    "ulimit -f 8; forgex validate many.ndjson --format json --output report.json",
  );
  expect(code).toBe(2);
  expect(stderr).toMatch(/^forgex: .*report\.json cannot be written: .*\[file-unwritable]\n$/);
  expect(readFileSync(join(place.folder, "report.json"), "utf8")).toBe("old");
  expect(readdirSync(place.folder).sort()).toEqual(["many.ndjson", "report.json"]);
});

describe("Ctrl-C", () => {
  const stopped = async (feed: boolean) => {
    const child = place.start("exec forgex validate - --output report.json --format json");
    const outcome = outcomeOf(child);
    child.stdin?.on("error", () => {});
    if (feed) for (let i = 0; i < 2000; i++) child.stdin?.write(`${facility(`m-${i}`)}\n`);
    await sleep(1500);
    child.kill("SIGINT");
    return outcome;
  };

  test.each([
    ["while much comes in", true],
    ["while nothing comes in", false],
  ])("%s: stops with 130, quietly, and writes nothing", async (_, feed) => {
    expect(await stopped(feed)).toEqual({ stdout: "", stderr: "", code: 130 });
    expect(readdirSync(place.folder)).toEqual([]);
  });

  test("SIGTERM stops as well, with its own code", async () => {
    const child = place.start("exec forgex validate -");
    const outcome = outcomeOf(child);
    await sleep(1500);
    child.kill("SIGTERM");
    expect(await outcome).toEqual({ stdout: "", stderr: "", code: 143 });
  });
});

describe("input", () => {
  test("piped in, with - and without", async () => {
    const input = `${facility("a")}\n${facility("b")}\n`;
    const named = await place.run("forgex hash -", { input });
    expect(named.code).toBe(0);
    expect(named.stdout.split("\n").map((line) => line.slice(73))).toEqual([
      "example/facility/a",
      "example/facility/b",
      "",
    ]);
    expect(await place.run("forgex hash", { input })).toEqual(named);
  });
  test("redirected from a file", async () => {
    write("mine.json", facility("a"));
    expect((await place.run("forgex hash < mine.json")).stdout).toBe((await place.run("forgex hash mine.json")).stdout);
  });
  test("of no kind is asked for", async () => {
    const { stdout, stderr, code } = await place.run("forgex validate < /dev/null");
    expect({ stdout, code }).toEqual({ stdout: "", code: 2 });
    expect(stderr).toBe(
      "forgex: Name a file or a folder, or pipe data in; `-` stands for standard input. [input-missing]\n",
    );
  });
  test("that is the file to write to is refused, by redirection too", async () => {
    write("mine.json", facility("a"));
    for (const line of [
      "forgex validate mine.json --output mine.json",
      "forgex validate - --output mine.json < mine.json",
    ]) {
      const { stderr, code } = await place.run(line);
      expect(code).toBe(2);
      expect(stderr).toContain("[output-is-input]");
    }
    expect(readFileSync(join(place.folder, "mine.json"), "utf8")).toBe(facility("a"));
  });
  test("from a folder that holds nothing to check", async () => {
    mkdirSync(join(place.folder, "empty"));
    expect((await place.run("forgex validate empty")).code).toBe(2);
  });
});

test("explain without a code lists every rule, in text as in JSON", async () => {
  const rules = JSON.parse((await place.run("forgex explain --format json")).stdout) as { code: string; fix: string }[];
  const { stdout } = await place.run("forgex explain");
  expect(rules.length).toBeGreaterThan(50);
  expect(rules.filter(({ code, fix }) => fix === "" || !stdout.includes(`  ${code}`))).toEqual([]);
});

test("the same input gives the same bytes", async () => {
  write("mine.json", facility("a").replace("kinds", "kind"));
  const line = "forgex validate mine.json --format json --as-of 2026-11-23";
  const first = await place.run(line);
  expect(first.code).toBe(1);
  expect(JSON.parse(first.stdout)).toMatchObject({ verdict: "invalid", asOf: "2026-11-23" });
  expect(await place.run(line)).toEqual(first);
});

test("--quiet says nothing and still tells by its code; with --output it writes", async () => {
  write("good.json", facility("a"));
  write("bad.json", facility("a").replace("kinds", "kind"));
  expect(await place.run("forgex validate good.json --quiet")).toEqual({ stdout: "", stderr: "", code: 0 });
  expect(await place.run("forgex validate bad.json --quiet --output report.txt")).toEqual({
    stdout: "",
    stderr: "",
    code: 1,
  });
  expect(readFileSync(join(place.folder, "report.txt"), "utf8")).toContain("kind");
});

test("--debug shows where a fault of the tool happened", async () => {
  const { stderr, code } = await place.run("forgex validate nowhere.json --debug");
  expect(code).toBe(2);
  expect(stderr).toMatch(/^forgex: .*\[file-unreadable]\nForgexError file-unreadable\n {4}at /);
});

test("a fault that nothing catches ends with 2, not with Node's 1", async () => {
  const hook = join(place.folder, "hook.mjs");
  writeFileSync(hook, `setTimeout(() => { throw new TypeError("a value") }, 1000);`);
  // Standard input stays open, so the command waits for it when the fault comes.
  const { stderr, code } = await outcomeOf(place.start(`exec node --import ${hook} ${bin} validate -`));
  expect(code).toBe(2);
  expect(stderr).toMatch(/^forgex: .*\(TypeError\).*\[tool-failed]\n$/);
  expect(stderr).not.toContain("a value");
});
