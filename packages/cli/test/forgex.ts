import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const bin = fileURLToPath(new URL("../bin/forgex.js", import.meta.url));

/** What became of a command line. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

/** A folder for one test that knows the command `forgex`. */
export class Workplace {
  readonly folder = mkdtempSync(join(tmpdir(), "forgex-cli-"));
  readonly #tools = mkdtempSync(join(tmpdir(), "forgex-bin-"));

  constructor() {
    symlinkSync(bin, join(this.#tools, "forgex"));
  }

  /** Starts a line of shell in the folder, with nothing in the environment that bears on colours. */
  start(line: string, env: Record<string, string> = {}): ChildProcess {
    const { PATH = "", HOME = "" } = process.env;
    // `exec` where there is one program only, so that a signal reaches it and not the shell.
    return spawn("sh", ["-c", line], {
      cwd: this.folder,
      env: { PATH: `${this.#tools}:${PATH}`, HOME, LC_ALL: "C.UTF-8", ...env },
    });
  }

  /** Runs a line of shell to its end. Standard input is `input`, or empty. */
  run(line: string, { input = "", env = {} }: { input?: string; env?: Record<string, string> } = {}): Promise<Outcome> {
    const child = this.start(line, env);
    child.stdin?.on("error", () => {});
    child.stdin?.end(input);
    return outcomeOf(child);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
    rmSync(this.#tools, { recursive: true, force: true });
  }
}

/** Waits for the end of a child process and gathers what it said. */
export function outcomeOf(child: ChildProcess): Promise<Outcome> {
  const said = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name]?.setEncoding("utf8");
    child[name]?.on("data", (text: string) => {
      said[name] += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ ...said, code }));
  });
}

/** Whether a program or device is there; tests that need it skip aloud where it is not. */
export function has(path: string): boolean {
  return existsSync(path);
}
