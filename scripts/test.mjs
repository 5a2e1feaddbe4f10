// `npm test`: installs and builds what is needed, runs the tests of every package, and prints one plain total.
// `--deep` runs the long ones too; other words go to turbo (`npm test -- --filter=@forgex/cli`).
import { spawnSync } from "node:child_process";
import { ensureInstalled, quietEnv, root, tool } from "./bootstrap.mjs";

const words = process.argv.slice(2);
const deep = words.includes("--deep");

ensureInstalled();
const tests = spawnSync(
  process.execPath,
  // As many packages at a time as there are cores: tests that wait for processes get their share.
  [
    tool("turbo/bin/turbo"),
    "run",
    "test",
    "--continue",
    "--concurrency=100%",
    ...words.filter((word) => word !== "--deep"),
  ],
  { cwd: root, env: { ...quietEnv, ...(deep ? { FORGEX_DEEP: "1" } : {}) }, stdio: "inherit" },
);
const total = spawnSync(process.execPath, ["scripts/test-total.mjs"], { cwd: root, stdio: "inherit" });
process.exitCode = tests.status === 0 ? (total.status ?? 1) : (tests.status ?? 1);
