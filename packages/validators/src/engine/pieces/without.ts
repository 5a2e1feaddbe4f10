import type { CrashTally } from "../crashes.ts";
import type { ShardResult } from "../shard.ts";
import type { Tally } from "../tally.ts";

/**
 * A result without what its header gave by itself. Every piece has the same header before its records; what is wrong with
 * the header must count once.
 */
export function without(all: ShardResult, header: ShardResult): ShardResult {
  const sources = new Set(header.inputs.map(({ source }) => source));
  return {
    ...all,
    tally: tallyWithout(all.tally, header.tally, sources),
    crashes: crashesWithout(all.crashes, header.crashes),
  };
}

function tallyWithout(all: Tally, header: Tally, sources: ReadonlySet<string>): Tally {
  const codes: Tally["codes"] = {};
  for (const [key, one] of Object.entries(all.codes)) {
    const count = one.count - (header.codes[key]?.count ?? 0);
    if (count > 0) codes[key] = { ...one, count, kept: one.kept.filter(({ source }) => !sources.has(source)) };
  }
  const suppressed = { ...all.suppressed };
  for (const [i, n] of Object.entries(header.suppressed)) suppressed[Number(i)] = (suppressed[Number(i)] ?? 0) - n;
  return { ...all, codes, suppressed };
}

function crashesWithout(all: CrashTally, header: CrashTally): CrashTally {
  const left: CrashTally = {};
  for (const [code, crash] of Object.entries(all)) {
    const records = crash.records - (header[code]?.records ?? 0);
    if (records > 0 || header[code] === undefined) left[code] = { ...crash, records };
  }
  return left;
}
