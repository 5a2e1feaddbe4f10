import type { KeptEntry } from "./kept.ts";
import type { InputTally, ShardResult } from "./shard.ts";

/** Numbers the records of a source that several shards share. */
export function inLine(results: readonly ShardResult[]): readonly ShardResult[] {
  const before = new Map<string, number>();
  return results.map((result) => {
    const start = new Map(before);
    for (const { source, records } of result.inputs) before.set(source, (before.get(source) ?? 0) + records);
    return result.inputs.some(({ source }) => start.get(source)) ? shifted(result, start) : result;
  });
}

function shifted(result: ShardResult, by: ReadonlyMap<string, number>): ShardResult {
  const move = <P extends { source: string; index: number }>(at: P): P =>
    at.index < 0 ? at : { ...at, index: at.index + (by.get(at.source) ?? 0) };
  const codes = Object.entries(result.tally.codes).map(([key, tally]) => {
    const causes = Object.entries(tally.causes).map(([name, c]) => [name, { ...c, first: c.first.map(move) }]);
    return [key, { ...tally, kept: tally.kept.map(move), causes: Object.fromEntries(causes) }];
  });
  const kept = Object.entries(result.kept).map(([code, entries]) => [
    code,
    entries.map((entry) => ({ ...entry, record: move(entry.record) })),
  ]);
  return { ...result, tally: { ...result.tally, codes: Object.fromEntries(codes) }, kept: Object.fromEntries(kept) };
}

/** What is known of each source, in the order of the input. */
export function joinInputs(results: readonly ShardResult[]): InputTally[] {
  const joined = new Map<string, InputTally>();
  for (const { inputs } of results) {
    for (const input of inputs) {
      const known = joined.get(input.source);
      if (!known) joined.set(input.source, { ...input });
      else
        Object.assign(known, input, {
          records: known.records + input.records,
          hasHeader: known.hasHeader || input.hasHeader,
        });
    }
  }
  return [...joined.values()];
}

/** Adds counts by name, the names sorted. */
export function joinCounts(counts: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const joined: Record<string, number> = {};
  for (const one of counts) for (const [name, n] of Object.entries(one)) joined[name] = (joined[name] ?? 0) + n;
  return Object.fromEntries(Object.entries(joined).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What was kept under a key, in the order of the input and without lone records; joined once for all rules that share it. */
export function keptEntries(
  results: readonly ShardResult[],
  lone: ReadonlySet<string>,
): (key: string) => readonly KeptEntry[] {
  const joined = new Map<string, readonly KeptEntry[]>();
  return (key) => {
    let entries = joined.get(key);
    if (!entries) {
      const [one = [], ...others] = results.map(({ kept }) => kept[key] ?? []);
      const all = others.length === 0 ? one : one.concat(...others);
      entries = lone.size === 0 ? all : all.filter(({ record }) => !lone.has(record.source));
      joined.set(key, entries);
    }
    return entries;
  };
}
