import type { Output } from "./output.ts";

/** Only work longer than this shows progress, in milliseconds. */
const PATIENCE = 1500;
const INTERVAL = 200;

/** A line on the terminal that says how far the work is, and goes away when it is done. */
export interface Progress {
  /** `bytes` and `records` of one source so far. */
  report(state: { readonly source: string; readonly records: number; readonly bytes: number }): void;
  end(): Promise<void>;
}

/** Progress on standard error; silent where that is no terminal. `total` is the size of all sources, if known. */
export function progressOn(stderr: Output, total: number | undefined, now: () => number = Date.now): Progress {
  if (!stderr.isTerminal) return { report() {}, end: async () => {} };
  const sources = new Map<string, { records: number; bytes: number }>();
  let next = now() + PATIENCE;
  let shown = false;
  return {
    report({ source, records, bytes }) {
      sources.set(source, { records, bytes });
      if (now() < next) return;
      next = now() + INTERVAL;
      shown = true;
      const sum = { records: 0, bytes: 0 };
      for (const one of sources.values()) {
        sum.records += one.records;
        sum.bytes += one.bytes;
      }
      const share = total ? `, ${Math.min(99, Math.floor((sum.bytes / total) * 100))} %` : "";
      void stderr.write(
        `\r\x1b[Kchecking: ${sum.records.toLocaleString("en")} records, ${megabytes(sum.bytes)}${share}`,
      );
    },
    async end() {
      if (shown) await stderr.write("\r\x1b[K");
    },
  };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toLocaleString("en", { maximumFractionDigits: bytes < 1e7 ? 1 : 0 })} MB`;
}
