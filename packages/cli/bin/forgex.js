#!/usr/bin/env node
// Starts the command and ends the process; nothing below this file does either. `--version` answers from here,
// because scripts ask it often and it should cost no more than starting Node.
// It is CommonJS (bin/package.json says so): Node then need not set up its loader of ES modules for that.
"use strict";

const words = process.argv.slice(2);

if (words.length === 1 && (words[0] === "--version" || words[0] === "-V")) {
  process.stdout.write(`${require("../package.json").version}\n`);
} else start();

async function start() {
  // Node would end with 1, and 1 means "errors found in the data".
  let textOf = (error) => `forgex: The command could not start (${error?.code ?? error?.name}). [tool-failed]\n`;
  process.on("uncaughtException", (error) => {
    process.stderr.write(textOf(error, words.includes("--debug")));
    process.exit(2);
  });

  // The first signal asks the work to stop and to clean up; a second one has its usual, immediate effect.
  const stop = new AbortController();
  let stoppedBy = 0;
  for (const [signal, number] of [
    ["SIGHUP", 1],
    ["SIGINT", 2],
    ["SIGTERM", 15],
  ])
    process.once(signal, () => {
      stoppedBy = number;
      stop.abort();
    });

  // Keeps the compiled code from one run to the next, where Node can (from 22.1 on).
  require("node:module").enableCompileCache?.();
  const { faultText, run } = await import("../dist/cli.js");
  textOf = faultText;
  const world = {
    // Asking for it opens it.
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    signal: stop.signal,
  };
  process.exitCode = await run(words, world);
  // Reading may still be under way, and would keep the process alive.
  if (stoppedBy > 0) process.exit(128 + stoppedBy);
}
