import type { Finding, Report } from "@forgex/schema";
import { buildReport } from "../report/build.ts";
import type { FoundAmong, RuleContext, SetRule } from "../rules/define-rule.ts";
import { Crashes, crashedRules } from "./crashes.ts";
import type { KeptEntry } from "./kept.ts";
import type { ValidateOptions } from "./options.ts";
import { comparePointers, inOrder, type Placed } from "./placed.ts";
import { type Settings, settingsOf } from "./settings.ts";
import type { InputTally, ShardResult } from "./shard.ts";
import { maskRemembered } from "./sight.ts";
import { skippedRules } from "./skipped.ts";
import type { Spot } from "./spots.ts";
import { joinTallies, shownOf, type Tallied, Teller } from "./tally.ts";

/** What a check found, before it is written as a report. */
export interface Outcome {
  readonly inputs: readonly InputTally[];
  readonly records: Readonly<Record<string, number>>;
  readonly tallied: readonly Tallied[];
  readonly findings: readonly Placed[];
  readonly skipped: Report["skipped"];
  readonly crashed: Report["crashed"];
  /** Places of findings of set and dataset rules, which are so far those of their records. */
  readonly unplaced: ReadonlyMap<Finding, readonly Spot[]>;
}

/**
 * Joins what several shards found, in the order of the input, runs the rules about many records, and makes the report.
 *
 * The options must be those of the shards. One shard or many, the report is the same.
 *
 * @throws {ForgexError} as `createShard`
 */
export function mergeShards(results: readonly ShardResult[], options: ValidateOptions = {}): Report {
  const settings = settingsOf(options);
  return buildReport(settings, outcomeOf(results, settings));
}

/** Joins shards and finishes set and dataset rules. */
export function outcomeOf(shards: readonly ShardResult[], settings: Settings): Outcome {
  const results = inLine(shards);
  const inputs = joinInputs(results);
  const sources = inputs.map(({ source }) => source);
  const lone = new Set(
    inputs.filter(({ records, hasHeader }) => records === 1 && !hasHeader).map(({ source }) => source),
  );
  const crashes = new Crashes();
  const tally = joinTallies(results.map((result) => result.tally));
  const teller = new Teller(settings.maxFindings, (code) => settings.rules.get(code)?.sameCause === true, tally);
  const context = finishingContext(results, inputs, settings);
  const unplaced = new Map<Finding, readonly Spot[]>();
  const entriesOf = keptEntries(results, lone);
  for (const rule of settings.setRules) {
    const entries = entriesOf(settings.keptAs(rule));
    const found = crashes.fence(
      [rule.code],
      undefined,
      () => [...rule.finish(entries, context)] as Among[],
      () => [],
    );
    addAll(rule, found, settings, teller, inOrderOf(sources), unplaced);
  }
  const order = inOrder(sources);
  const tallied = shownOf(teller.tally, settings.maxFindings, order);
  return {
    inputs,
    records: joinCounts(results.map(({ records }) => records)),
    tallied,
    findings: tallied.flatMap(({ shown }) => shown).sort(order),
    skipped: skippedRules(results, inputs, lone, settings),
    crashed: crashedRules([...results.map((result) => result.crashes), crashes.tally]),
    unplaced,
  };
}

/** What was kept under a key, in the order of the input and without lone records; joined once for all rules that share it. */
function keptEntries(
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

interface Among extends FoundAmong<unknown> {
  readonly in: KeptEntry;
  readonly related?: readonly KeptEntry[];
}

/** Numbers the records of a source that several shards share. */
function inLine(results: readonly ShardResult[]): readonly ShardResult[] {
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
  return { ...result, tally: { codes: Object.fromEntries(codes) }, kept: Object.fromEntries(kept) };
}

function joinInputs(results: readonly ShardResult[]): InputTally[] {
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

function joinCounts(counts: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const joined: Record<string, number> = {};
  for (const one of counts) for (const [name, n] of Object.entries(one)) joined[name] = (joined[name] ?? 0) + n;
  return Object.fromEntries(Object.entries(joined).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function finishingContext(
  results: readonly ShardResult[],
  inputs: readonly InputTally[],
  settings: Settings,
): RuleContext {
  const unchecked = new Set(results.flatMap(({ uncheckedIds }) => uncheckedIds));
  const headers = results.flatMap((result) => result.headers);
  const datasets = new Set(inputs.map(({ dataset, source }) => dataset ?? source));
  const [header] = headers;
  return {
    today: settings.today,
    codelists: settings.codelists,
    ...(header !== undefined && datasets.size === 1 ? { header } : {}),
    isUnchecked: (id) => unchecked.has(id),
  };
}

function inOrderOf(sources: readonly string[]): (a: Among, b: Among) => number {
  const rank = new Map(sources.map((source, i) => [source, i]));
  const of = ({ in: { record } }: Among): number => rank.get(record.source) ?? sources.length;
  return (a, b) =>
    of(a) - of(b) || a.in.record.index - b.in.record.index || comparePointers(a.in.pointer, b.in.pointer);
}

function addAll(
  rule: SetRule,
  found: readonly Among[],
  settings: Settings,
  teller: Teller,
  order: (a: Among, b: Among) => number,
  unplaced: Map<Finding, readonly Spot[]>,
): void {
  const regraded = Object.hasOwn(settings.regraded, rule.code) ? settings.regraded[rule.code] : undefined;
  for (const among of [...found].sort(order)) {
    const severity = regraded === undefined || regraded === "off" ? (among.severity ?? rule.severity) : regraded;
    const { source, index } = among.in.record;
    if (teller.isFull(rule.code, severity)) {
      teller.count(rule.code, severity, source, index);
      continue;
    }
    const plain = findingAmong(rule, among, severity);
    const hidden = among.in.hidden ?? among.related?.find((other) => other.hidden)?.hidden;
    const own = among.in.hidden ?? (hidden === undefined ? undefined : { shown: among.in.pointer });
    const finding = maskRemembered(settings, plain, own, (id, pointer) => {
      return !among.related?.some((other) => other.record.id === id && other.pointer === pointer && other.hidden);
    });
    unplaced.set(finding, spotsOf(finding, among));
    teller.add({ finding, source, index });
  }
}

/** The places of a finding that are so far those of their records. A masked one keeps no more than it shows. */
function spotsOf(finding: Finding, { in: place, related = [] }: Among): Spot[] {
  const { source, index } = place.record;
  const own: Spot = { source, index, pointer: finding.pointer, of: finding, own: finding };
  const others = (finding.related ?? []).flatMap((of, i): Spot[] => {
    const other = related[i];
    return other && of.pointer !== undefined
      ? [{ source: other.record.source, index: other.record.index, pointer: of.pointer, of }]
      : [];
  });
  return [own, ...others];
}

function findingAmong(rule: SetRule, { in: place, related, ...found }: Among, severity: Finding["severity"]): Finding {
  const { values, facts, expected, cause, edits } = found;
  return {
    code: rule.code,
    severity,
    template: rule.template,
    values: { ...values },
    facts: { ...facts },
    record: place.record.id,
    type: place.record.type,
    pointer: place.pointer,
    at: place.at ?? place.pointer,
    position: place.record.position,
    ...(expected === undefined ? {} : { expected }),
    ...(cause === undefined ? {} : { cause }),
    ...(edits === undefined ? {} : { edits: [...edits] }),
    ...(related === undefined || related.length === 0
      ? {}
      : {
          related: related.map((other) => ({
            record: other.record.id,
            pointer: other.pointer,
            at: other.at ?? other.pointer,
            position: other.record.position,
          })),
        }),
  };
}
