import type { SkippedRule } from "@forgex/schema";
import type { Rule } from "../rules/define-rule.ts";
import type { Settings } from "./settings.ts";
import type { InputTally, ShardResult } from "./shard.ts";

type Counts = Readonly<Record<string, number>>;

/** What was not checked and why, rule by rule: a report that is silent about it would promise too much. */
export function skippedRules(
  results: readonly ShardResult[],
  inputs: readonly InputTally[],
  lone: ReadonlySet<string>,
  settings: Settings,
): SkippedRule[] {
  const skipped: SkippedRule[] = [];
  const add = (rule: Rule, reason: SkippedRule["reason"], records: number): void => {
    if (records > 0) skipped.push({ code: rule.code, reason, records });
  };
  const loneTypes: Record<string, number> = {};
  for (const { source, type } of inputs)
    if (type !== undefined && lone.has(source)) loneTypes[type] = (loneTypes[type] ?? 0) + 1;
  const all = results.map(({ records }) => records);
  for (const rule of settings.rules.values()) {
    if (settings.isOff(rule.code)) {
      skipped.push({ code: rule.code, reason: "switched-off", records: sum(rule, all) });
      continue;
    }
    if (rule.scope === "reading" || rule.scope === "structure" || rule.scope === "configuration") continue;
    if (!settings.isAvailable(rule)) {
      add(rule, "not-available", sum(rule, all));
      continue;
    }
    for (const reason of ["record-failed-structure", "input-unreadable", "newer-version"] as const) {
      add(
        rule,
        reason,
        sum(
          rule,
          results.map(({ unlooked }) => unlooked[reason] ?? {}),
        ),
      );
    }
    if (rule.scope !== "record") add(rule, "lone-record", sum(rule, [loneTypes]));
  }
  return skipped.sort((a, b) => compare(a.code, b.code) || compare(a.reason, b.reason));
}

/** How many of the records the rule would have looked at; one of unknown type only where it looks at all types. */
function sum(rule: Rule, counts: readonly Counts[]): number {
  const types: readonly string[] | undefined = "appliesTo" in rule ? rule.appliesTo : undefined;
  let records = 0;
  for (const one of counts) {
    for (const [type, n] of Object.entries(one)) if (types === undefined || types.includes(type)) records += n;
  }
  return records;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
