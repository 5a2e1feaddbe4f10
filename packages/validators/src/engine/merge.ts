import type { Finding, Report, SuppressedFindings } from "@forgex/schema";
import { buildReport } from "../report/build.ts";
import type { RuleContext } from "../rules/define-rule.ts";
import { Crashes, crashedRules } from "./crashes.ts";
import { type Among, addAll, inOrderOf } from "./finish-rules.ts";
import { inLine, joinCounts, joinInputs, keptEntries } from "./join.ts";
import type { ValidateOptions } from "./options.ts";
import { inOrder, type Placed } from "./placed.ts";
import { type Settings, settingsOf } from "./settings.ts";
import type { InputTally, ShardResult } from "./shard.ts";
import { skippedRules } from "./skipped.ts";
import type { Spot } from "./spots.ts";
import { suppressedIn, tellSuppressions } from "./suppressed.ts";
import { joinTallies, shownOf, type Tallied, Teller } from "./tally.ts";

/** What a check found, before it is written as a report. */
export interface Outcome {
  readonly inputs: readonly InputTally[];
  readonly records: Readonly<Record<string, number>>;
  readonly tallied: readonly Tallied[];
  readonly findings: readonly Placed[];
  readonly skipped: Report["skipped"];
  readonly crashed: Report["crashed"];
  readonly suppressed?: SuppressedFindings[];
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
  const teller = new Teller(settings, tally);
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
  tellSuppressions(teller, settings);
  const suppressed = suppressedIn(teller.tally, settings);
  const order = inOrder(sources);
  const tallied = shownOf(teller.tally, settings.maxFindings, order);
  return {
    inputs,
    records: joinCounts(results.map(({ records }) => records)),
    tallied,
    findings: tallied.flatMap(({ shown }) => shown).sort(order),
    skipped: skippedRules(results, inputs, lone, settings),
    crashed: crashedRules([...results.map((result) => result.crashes), crashes.tally]),
    ...(suppressed !== undefined && { suppressed }),
    unplaced,
  };
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
