import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { measure } from "./measure.mjs";
import { bench, folder, root } from "./paths.mjs";

/** Starting times, each to that of `node -e 0`. */
export async function coldRows({ rounds, tell }) {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "one.json");
  const record = {
    type: "facility",
    id: "forgex/facility/x",
    modified: "2026-02-04T09:00:00Z",
    recordStatus: "active",
  };
  writeFileSync(path, JSON.stringify(record));
  const forgex = join(root, "packages/cli/bin/forgex.js");
  const results = await measure(
    [
      { name: "node", argv: ["-e", "0"] },
      { name: "version", argv: [forgex, "--version"] },
      { name: "record", argv: [forgex, "validate", path] },
      { name: "check", argv: [join(bench, "works/one-check.mjs")] },
      { name: "ajv", argv: [join(bench, "works/one-ajv.mjs")] },
    ],
    rounds,
    tell,
  );
  const ratio = (name) => results.get(name).seconds / results.get("node").seconds;
  const row = (work, name, goal, peers = {}) => ({ work, ratio: ratio(name), goal, peers, rounds });
  return [
    row("cold start: forgex --version", "version", "≤ 1.2"),
    row("cold start: forgex validate of one record", "record", "≤ 1.5"),
    row("cold start: the check of one type", "check", "none", { "ajv standalone": ratio("ajv") }),
  ];
}
