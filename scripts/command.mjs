// The command `forgex` as it is built in this clone.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { ensureInstalled, quietEnv, root, tool } from "./bootstrap.mjs";

/**
 * Installs and builds what the command needs and no more: no declarations, which take most of a build, unless somebody
 * has built them already and an editor may be reading them. turbo knows by the content of the sources whether anything
 * is to be done. Its words are shown only when it fails, because standard output belongs to the command.
 */
export function ensureCommand() {
  ensureInstalled();
  const declarations = existsSync(`${root}packages/validators/dist/index.d.ts`);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tool("turbo/bin/turbo"), "run", "build", "--filter=@forgex/cli...", "--output-logs=errors-only"],
    { cwd: root, env: { ...quietEnv, FORGEX_NO_DTS: declarations ? "0" : "1" }, encoding: "utf8", maxBuffer: 1 << 28 },
  );
  if (status === 0) return;
  process.stderr.write(`${stdout}${stderr}The command could not be built.\n`);
  process.exit(2);
}

/** Runs the command in the folder where npm was called and answers with its exit code. */
// biome-ignore lint/suspicious/noUndeclaredEnvVars: npm sets it, and no cached task reads it.
export function forgex(args, cwd = process.env.INIT_CWD ?? process.cwd()) {
  // Ctrl-C reaches both processes; the command says what became of it.
  const ignore = () => {};
  process.on("SIGINT", ignore);
  const { status, signal } = spawnSync(process.execPath, [`${root}packages/cli/bin/forgex.js`, ...args], {
    cwd,
    stdio: "inherit",
  });
  process.off("SIGINT", ignore);
  return status ?? (signal === "SIGINT" ? 130 : 2);
}
