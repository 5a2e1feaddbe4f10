import type { Output } from "./output.ts";

/** Only work longer than this shows progress, in milliseconds. */
const PATIENCE = 1500;
const INTERVAL = 200;

/** A line on the terminal that says how far the work is, and goes away when it is done. */
export interface Progress {
  /** How much has been checked so far, over all sources. */
  report(state: { readonly records: number; readonly bytes: number }): void;
  end(): Promise<void>;
}

/** Progress on standard error; silent where that is no terminal. `total` is the size of all sources, if known; `word` names the work. */
export function progressOn(
  stderr: Output,
  total: number | undefined,
  now: () => number = Date.now,
  word = "checking",
): Progress {
  if (!stderr.isTerminal) return { report() {}, end: async () => {} };
  let next = now() + PATIENCE;
  let shown = false;
  return {
    report({ records, bytes }) {
      if (now() < next) return;
      next = now() + INTERVAL;
      shown = true;
      const share = total ? `, ${Math.min(99, Math.floor((bytes / total) * 100))} %` : "";
      void stderr.write(`\r\x1b[K${word}: ${records.toLocaleString("en")} records, ${megabytes(bytes)}${share}`);
    },
    async end() {
      if (shown) await stderr.write("\r\x1b[K");
    },
  };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toLocaleString("en", { maximumFractionDigits: bytes < 1e7 ? 1 : 0 })} MB`;
}
