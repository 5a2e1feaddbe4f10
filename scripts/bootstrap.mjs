// What the first command in a fresh clone begins with. Plain Node: nothing is installed yet.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** Settings for every tool that we start: none of them asks the network for anything but packages. */
export const quietEnv = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" };

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`FORGE Exchange needs Node 20.19 or later; this is ${process.version}.`);
  process.exit(2);
}

/** Installs when node_modules is missing or older than the lock. npm writes the stamp at the end of every install. */
export function ensureInstalled() {
  const stamp = modified("node_modules/.package-lock.json");
  const lock = modified("package-lock.json");
  if (stamp !== undefined && (lock === undefined || stamp >= lock)) return;
  const how = lock === undefined ? "install" : "ci";
  console.log(
    `Installing the packages (npm ${how}; ${stamp === undefined ? "there are none yet" : "the lock is newer"}) …`,
  );
  npm([how, "--loglevel=error"]);
}

/** Runs a program in the root and ends this process, with its exit code, when it fails. */
export function must(command, args, options = {}) {
  const { status, signal, error } = spawnSync(command, args, {
    cwd: root,
    env: quietEnv,
    stdio: "inherit",
    ...options,
  });
  if (error) console.error(`Cannot start ${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? (signal === "SIGINT" ? 130 : 2));
}

/** Path of a tool that the install has put there, to be run by this Node. */
export function tool(path) {
  return `${root}node_modules/${path}`;
}

/** Runs `turbo run` with the given words. */
export function turbo(words) {
  must(process.execPath, [tool("turbo/bin/turbo"), "run", ...words]);
}

function npm(args) {
  // Under `npm run`, npm says where it is; on Windows the command is a script that only a shell can start.
  const { npm_execpath: path } = process.env;
  if (path?.endsWith(".js")) must(process.execPath, [path, ...args]);
  else must("npm", args, { shell: process.platform === "win32" });
}

function modified(path) {
  return existsSync(`${root}${path}`) ? statSync(`${root}${path}`).mtimeMs : undefined;
}
