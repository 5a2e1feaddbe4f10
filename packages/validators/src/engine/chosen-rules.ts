import type { AnyRecord, RecordType } from "@forgex/schema";
import type { RecordRule, RuleContext } from "../rules/define-rule.ts";
import { Look, type PlaceName, placeCount, placeNumber, type Question, type Questions } from "../walk/look.ts";
import { ByField } from "./by-field.ts";
import type { Collector, Settings } from "./settings.ts";

/** The rules for records of one type. */
interface OfType {
  readonly rules: readonly RecordRule[];
  readonly byField: ByField<Gated>;
  readonly collectors: ByField<Collector>;
  readonly questions: Questions<RuleContext>;
}

interface Gated {
  readonly rule: RecordRule;
  readonly needs?: readonly string[];
  /** Where the answer to its questions about places is kept; -1 where it has none. */
  readonly slot: number;
}

/** Chooses the rules that may find something in a record. Most find nothing in most records, and can tell beforehand. */
export class ChosenRules {
  private readonly settings: Settings;
  private readonly types = new Map<RecordType, OfType>();
  private readonly look: Look<RuleContext>;
  private readonly chosen: RecordRule[] = [];

  constructor(settings: Settings) {
    this.settings = settings;
    this.look = new Look(settings.codelists, settings.rules.size);
  }

  /**
   * The rules to run on a record; the list is good until the next call.
   *
   * @param isRight whether the check found it right to the last: of anything else the walk could miss a part
   */
  for(record: AnyRecord, type: RecordType, context: RuleContext, isRight: boolean): readonly RecordRule[] {
    const of = this.ofType(type);
    if (!isRight) return of.rules;
    try {
      this.look.see(record, type, context, of.questions);
    } catch {
      // Whatever question it was, its rule will say what is the matter.
      return of.rules;
    }
    const { chosen, look } = this;
    chosen.length = 0;
    for (const { rule, slot } of of.byField.pick(record)) {
      if (slot >= 0 && look.answers[slot] === 0) continue;
      if (rule.when === undefined || isWanted(rule, record, context, look)) chosen.push(rule);
    }
    return chosen;
  }

  /** What is to be collected of a record. */
  collectors(record: AnyRecord, type: RecordType): readonly Collector[] {
    return this.ofType(type).collectors.pick(record);
  }

  private ofType(type: RecordType): OfType {
    let of = this.types.get(type);
    if (!of) {
      const rules = this.settings.recordRules(type);
      const questions: Question<RuleContext>[][] = Array.from({ length: placeCount }, () => []);
      const gated = rules.map((rule, number): Gated => {
        const { needs, places } = rule;
        for (const [name, asks] of Object.entries(places ?? {})) {
          questions[placeNumber(name as PlaceName)]?.push({ asks, slot: number });
        }
        return { rule, slot: places === undefined ? -1 : number, ...(needs === undefined ? {} : { needs }) };
      });
      const collectors = new ByField(this.settings.collectors(type));
      of = { rules, byField: new ByField(gated), collectors, questions };
      this.types.set(type, of);
    }
    return of;
  }
}

function isWanted(rule: RecordRule, record: AnyRecord, context: RuleContext, look: Look<RuleContext>): boolean {
  try {
    return rule.when?.(record, context, look as Look) !== false;
  } catch {
    return true;
  }
}
