import type { CrashTally } from "./crashes.ts";
import { joinCounts, joinInputs } from "./join.ts";
import type { KeptEntry } from "./kept.ts";
import type { InputTally, ShardResult } from "./shard.ts";
import { joinTallies, type Tally } from "./tally.ts";

/**
 * Joins shards that each had some records of the same sources, whichever came to it, under the indexes that the records
 * have in their sources. `own` is the one that had what belongs to files as a whole, and the headers. The others had the
 * headers too; what they found in them, which is `headers`, is left out.
 */
export function joinInterleaved(
  own: ShardResult,
  headers: Tally,
  others: readonly ShardResult[],
  inputs: readonly InputTally[],
  maxFindings: number,
): ShardResult {
  const rank = new Map(inputs.map(({ source }, i) => [source, i]));
  const records = others.map((shard) => withoutHeaders(shard, headers));
  const joined = new Map(joinInputs([own, ...records]).map((input) => [input.source, input]));
  const tally = joinTallies(records.map((shard) => shard.tally));
  return {
    inputs: inputs.map((input) => ({ ...joined.get(input.source), ...input })),
    headers: own.headers,
    records: joinCounts([own, ...records].map((shard) => shard.records)),
    tally: joinTallies([tally, ifShown(own.tally, tally, maxFindings)]),
    kept: joinKept(records, rank),
    unlooked: joinUnlooked([own, ...records]),
    uncheckedIds: records.flatMap((shard) => shard.uncheckedIds),
    crashes: joinCrashes([own.crashes, ...records.map((shard) => shard.crashes)], rank),
  };
}

/** Without the findings about headers, which another shard has too: they are those without a record. */
function withoutHeaders(shard: ShardResult, headers: Tally): ShardResult {
  const codes = Object.entries(shard.tally.codes).flatMap(([key, tally]) => {
    const count = tally.count - (headers.codes[key]?.count ?? 0);
    return count > 0 ? [[key, { ...tally, count, kept: tally.kept.filter(({ index }) => index >= 0) }]] : [];
  });
  const suppressed = Object.entries(shard.tally.suppressed).map(([name, n]) => [
    name,
    n - (headers.suppressed[Number(name)] ?? 0),
  ]);
  return {
    ...shard,
    headers: [],
    tally: { codes: Object.fromEntries(codes), suppressed: Object.fromEntries(suppressed) },
  };
}

/** Headers are checked last: where findings about records fill the room, theirs are only counted. */
function ifShown(headers: Tally, records: Tally, max: number): Tally {
  const codes = Object.entries(headers.codes).map(([key, tally]) => {
    const room = Math.max(0, max - (records.codes[key]?.kept.length ?? 0));
    return [key, { ...tally, kept: tally.kept.slice(0, room) }];
  });
  return { ...headers, codes: Object.fromEntries(codes) };
}

type Ranks = ReadonlyMap<string, number>;

function joinKept(shards: readonly ShardResult[], rank: Ranks): Record<string, KeptEntry[]> {
  const joined: Record<string, KeptEntry[]> = {};
  for (const { kept } of shards) {
    for (const [key, entries] of Object.entries(kept)) {
      joined[key] ??= [];
      for (const entry of entries) joined[key].push(entry);
    }
  }
  const of = ({ source }: { source: string }): number => rank.get(source) ?? rank.size;
  for (const entries of Object.values(joined))
    entries.sort(({ record: a }, { record: b }) => of(a) - of(b) || a.index - b.index);
  return joined;
}

function joinUnlooked(shards: readonly ShardResult[]): Record<string, Record<string, number>> {
  const reasons = new Set(shards.flatMap(({ unlooked }) => Object.keys(unlooked)));
  return Object.fromEntries(
    [...reasons].map((reason) => [reason, joinCounts(shards.map(({ unlooked }) => unlooked[reason] ?? {}))]),
  );
}

/** Of each rule that failed, the place where it failed first. */
function joinCrashes(tallies: readonly CrashTally[], rank: Ranks): CrashTally {
  const joined: CrashTally = {};
  for (const [code, crash] of tallies.flatMap((tally) => Object.entries(tally))) {
    const known = joined[code];
    const records = (known?.records ?? 0) + crash.records;
    joined[code] = { ...(known && isBefore(known, crash, rank) ? known : crash), records };
  }
  return joined;
}

function isBefore(a: Pick<CrashTally[string], "position">, b: Pick<CrashTally[string], "position">, rank: Ranks) {
  const of = (position: { source?: string } | undefined): number => rank.get(position?.source ?? "") ?? rank.size;
  const [p, q] = [a.position, b.position];
  const byPlace = (p?.line ?? 0) - (q?.line ?? 0) || (p?.column ?? 0) - (q?.column ?? 0);
  return (of(p) - of(q) || byPlace) <= 0;
}
