import type { Finding } from "@forgex/schema";
import type { FoundAmong, SetRule } from "../rules/define-rule.ts";
import type { KeptEntry } from "./kept.ts";
import { comparePointers } from "./placed.ts";
import type { Settings } from "./settings.ts";
import { maskRemembered } from "./sight.ts";
import type { Spot } from "./spots.ts";
import type { Teller } from "./tally.ts";

/** What a set or dataset rule found, with what the engine remembers of the places. */
export interface Among extends FoundAmong<unknown> {
  readonly in: KeptEntry;
  readonly related?: readonly KeptEntry[];
}

/** Adds what a rule found among many records: graded, hidden where it must be, in the order of the input. */
export function addAll(
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
    teller.add({ finding, source, index }, plain);
  }
}

/** Sorts by source, record and place. */
export function inOrderOf(sources: readonly string[]): (a: Among, b: Among) => number {
  const rank = new Map(sources.map((source, i) => [source, i]));
  const of = ({ in: { record } }: Among): number => rank.get(record.source) ?? sources.length;
  return (a, b) =>
    of(a) - of(b) || a.in.record.index - b.in.record.index || comparePointers(a.in.pointer, b.in.pointer);
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
