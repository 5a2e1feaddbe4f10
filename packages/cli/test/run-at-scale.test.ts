/** Runs the worked examples of docs/guide/run-at-scale.md as they stand there. */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Workplace } from "./forgex.ts";

const guide = readFileSync(new URL("../../../docs/guide/run-at-scale.md", import.meta.url), "utf8");
const block = (name: string): string => new RegExp(`^\`\`\`sh ${name}\\n([^]*?)^\`\`\`$`, "m").exec(guide)?.[1] ?? "";
const piped = /\.pipe\("(forgex [^"]*)"/.exec(guide)?.[1] ?? "";

/** Does what the guide asks of GNU parallel, one job after the other, where it is not installed. */
const STAND_IN = `#!/bin/sh
while IFS= read -r file; do
  base=$(basename "$file"); base=\${base%.*}
  sh -c "$(printf '%s' "$1" | sed "s#{/\\.}#$base#g; s#{}#$file#g")" || exit 1
done
`;

const ids = Array.from({ length: 120 }, (_, i) => `example/facility/mine-${i}`);
const records = ids.map((id, i) => ({
  type: "facility",
  id: i % 40 === 39 ? ids[0] : id,
  modified: "2026-11-01T00:00:00Z",
  recordStatus: "active",
  kinds: ["mine"],
  name: i % 7 === 0 ? 7 : `Mine ${i}`,
  sameAs: [{ key: "a", id: i % 30 === 0 ? `example/facility/none-${i}` : (ids[(i + 61) % 120] ?? "") }],
}));
const header = {
  type: "dataset",
  forgex: "1.0",
  id: "example/dataset/d",
  publisher: "example",
  title: "D",
  language: "en",
  license: "CC-BY-4.0",
};

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
  const lines = [header, ...records].map((line) => JSON.stringify(line));
  writeFileSync(join(place.folder, "dataset.ndjson"), `${lines.join("\n")}\n`);
  mkdirSync(join(place.folder, "bin"));
  const isThere = spawnSync("parallel", ["--version"]).stdout?.includes("GNU parallel") === true;
  if (isThere) return;
  const path = join(place.folder, "bin/parallel");
  writeFileSync(path, STAND_IN);
  chmodSync(path, 0o755);
});
afterEach(() => place.remove());

const read = (file: string): string => readFileSync(join(place.folder, file), "utf8");

test("GNU parallel: the joined report is that of the whole", async () => {
  // Pieces of a test are smaller.
  const small = block("parallel").replace("--lines=100000", "--lines=25");
  const made = await place.run(`PATH="$PWD/bin:$PATH"\n${small}`);
  expect(made).toMatchObject({ code: 1, stdout: "" });
  expect(readdirSync(join(place.folder, "shards"))).toHaveLength(5);
  const whole = await place.run(`${block("whole")}`);
  expect(whole).toMatchObject({ code: 0, stdout: "" });
  const report = JSON.parse(read("report.json"));
  expect(report.records).toEqual({ facility: 120 });
  expect(report.codes.map(({ code }: { code: string }) => code)).toEqual(
    expect.arrayContaining(["id-repeated", "type-wrong"]),
  );
  expect(read("report.html")).toContain("<!doctype html>");
});

test("Spark's pipe: each partition goes in by standard input and comes out as a line; empty ones as none", async () => {
  expect(piped).not.toBe("");
  writeFileSync(join(place.folder, "header.json"), JSON.stringify(header));
  mkdirSync(join(place.folder, "shards"));
  const partitions = [records.slice(0, 50), [], records.slice(50), []];
  for (const [i, partition] of partitions.entries()) {
    const input = partition.map((record) => `${JSON.stringify(record)}\n`).join("");
    const { stdout, code, stderr } = await place.run(piped, { input });
    expect({ code, stderr, lines: stdout.split("\n").length - 1 }).toEqual({
      code: 0,
      stderr: "",
      lines: Math.min(1, partition.length),
    });
    writeFileSync(join(place.folder, `shards/part-0000${i}`), stdout);
  }
  writeFileSync(join(place.folder, "shards/part-00009"), `${read("shards/part-00000")}`);
  const twice = await place.run(block("spark"));
  expect(twice.stderr).toContain("input-repeated");
  writeFileSync(join(place.folder, "shards/part-00009"), "");
  expect(await place.run(block("spark"))).toMatchObject({ code: 1, stdout: "" });
  const report = JSON.parse(read("report.json"));
  expect(report.records).toEqual({ facility: 120 });
  expect(report.inputs.map(({ source }: { source: string }) => source)).toEqual([
    "dataset.json",
    expect.stringMatching(/^sha256-[0-9a-f]{16}$/),
    expect.stringMatching(/^sha256-[0-9a-f]{16}$/),
  ]);
  expect(read("report.json")).not.toContain("standard input");
});
