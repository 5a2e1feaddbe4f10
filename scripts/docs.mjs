// Builds the first documentation site: typedoc over every package, into docs/site/.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./bootstrap.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
ensureInstalled();
for (const [command, args] of [
  ["node", ["scripts/turbo.mjs", "build"]],
  ["node", ["node_modules/typedoc/bin/typedoc"]],
]) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
