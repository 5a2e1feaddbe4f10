import type { DatasetHeader, Located, RecordType } from "@forgex/schema";
import { readingFaults } from "@forgex/schema/text";
import { check, checkOf } from "../generated/built/check.ts";
import { model } from "../generated/built/model.ts";
import type { RuleContext } from "../rules/define-rule.ts";
import type { Explaining } from "../structure/explain.ts";
import { explainRecord } from "../structure/explain-record.ts";
import { unexplained } from "../structure/unexplained.ts";
import { checkHeader } from "./check-header.ts";
import { ChosenRules } from "./chosen-rules.ts";
import { Crashes } from "./crashes.ts";
import { type HeaderState, Headers, headerText, rightHeader } from "./headers.ts";
import { type KeptEntry, keptRecord, Names, remember, Things } from "./kept.ts";
import type { Settings } from "./settings.ts";
import type { InputTally, Shard, ShardResult, Unlooked } from "./shard.ts";
import { hasStrayMarking, meansMarking, type Sight, sightOf } from "./sight.ts";
import { Sink } from "./sink.ts";
import { bearsNoMarking, idOf, subjectOf, typeOf } from "./subject.ts";
import { relationOf } from "./version.ts";

/** A shard with settings worked out beforehand. */
export function shardWith(settings: Settings): Shard {
  const run = new ShardRun(settings);
  return {
    push: (located, isRight) => run.push(located, isRight),
    count: (source, type) => run.count(source, type),
    finish: () => run.finish(),
  };
}

class ShardRun {
  private readonly settings: Settings;
  private readonly explaining: Explaining;
  private readonly sink: Sink;
  private readonly chosen: ChosenRules;
  private readonly crashes = new Crashes();
  private readonly headers = new Headers();
  private readonly contexts = new Map<HeaderState | undefined, RuleContext>();
  private readonly inputs = new Map<string, InputTally>();
  private readonly records: Record<string, number> = {};
  private readonly kept: Record<string, KeptEntry[]> = {};
  private readonly names = new Names();
  private readonly things = new Things();
  private readonly unlooked: Record<string, Record<string, number>> = {};
  private readonly uncheckedIds: string[] = [];

  constructor(settings: Settings) {
    this.settings = settings;
    this.explaining = { model, suggest: settings.codelists.suggest, checkOf };
    this.sink = new Sink(settings);
    this.chosen = new ChosenRules(settings);
  }

  push(located: Located, isRight = false): void {
    const input = this.inputOf(located.source);
    if (located.role === "record") {
      input.records++;
      this.checkRecord(located, input, isRight);
    } else if (located.value === undefined && located.text === undefined) {
      // About the file as a whole.
      const marking = this.headers.of(located.source)?.value?.marking;
      this.sink.reading(located, sightOf(this.settings, { marking }, undefined, true));
    } else this.addHeader(located, input);
  }

  count(source: string, type: RecordType): boolean {
    if (relationOf(headerText(this.headers.of(source), "forgex")) === "other-major") return false;
    const input = this.inputOf(source);
    input.records++;
    input.type = type;
    count(this.records, type);
    return true;
  }

  finish(): ShardResult {
    for (const header of this.headers.all()) {
      const { isMarkingMisspelt } = checkHeader(header, this.settings, this.sink, this.explaining, this.crashes);
      if (isMarkingMisspelt) {
        for (const source of this.inputs.keys()) if (this.headers.of(source) === header) header.hides.add(source);
      }
      for (const source of header.hides) this.hideSource(source);
    }
    for (const input of this.inputs.values()) {
      const header = this.headers.of(input.source);
      input.hasHeader = header !== undefined && header.parts.length > 0;
      const [dataset, forgex] = [headerText(header, "id"), headerText(header, "forgex")];
      if (dataset !== undefined) input.dataset = dataset;
      if (forgex !== undefined) input.forgex = forgex;
    }
    const { records, kept, unlooked, uncheckedIds } = this;
    return {
      inputs: [...this.inputs.values()],
      headers: [...this.headers.all()].flatMap((state) => rightHeader(state) ?? []),
      records,
      tally: this.sink.teller.tally,
      kept,
      unlooked,
      uncheckedIds,
      crashes: this.crashes.tally,
    };
  }

  private inputOf(source: string): InputTally {
    let input = this.inputs.get(source);
    if (!input) {
      input = { source, records: 0, hasHeader: false };
      this.inputs.set(source, input);
    }
    return input;
  }

  private addHeader(located: Located, input: InputTally): void {
    const isLate = input.records > 0 && !located.findings?.some(({ code }) => code === "header-after-records");
    const state = this.headers.add(isLate && located.value !== undefined ? withLateness(located) : located);
    this.contexts.clear();
    // A marking that comes after records, or that cannot be read, may be theirs.
    const { value } = located;
    if (typeof value === "object" && value !== null ? !("marking" in value) : bearsNoMarking(located)) return;
    const isRead = value !== undefined;
    for (const { source, records } of this.inputs.values()) {
      if ((records > 0 || !isRead) && this.headers.of(source) === state) state.hides.add(source);
    }
  }

  private checkRecord(located: Located, input: InputTally, wasChecked: boolean): void {
    const { value, source } = located;
    const header = this.headers.of(source);
    const isHidden = header?.hides.has(source) === true;
    const sight = isHidden
      ? sightOf(this.settings, undefined, undefined)
      : sightOf(this.settings, header?.value, value, value === undefined && bearsNoMarking(located));
    this.sink.reading(located, sight);
    const type = typeOf(value);
    const known = type !== undefined && Object.hasOwn(check, type) ? (type as RecordType) : undefined;
    count(this.records, known ?? "unknown");
    if (value === undefined) {
      // The first line may have been the header, with the marking of all that follows.
      if (located.index === 0 && !header && !bearsNoMarking(located)) this.headers.lost(source);
      this.leave("input-unreadable", known);
      return;
    }
    const relation = relationOf(headerText(header, "forgex"));
    if (relation === "other-major") {
      this.leave("newer-version", known, value);
      return;
    }
    const isRight = known !== undefined && (wasChecked || check[known](value));
    if (!isRight) {
      const reason = this.explainRecord(located, sight, known, relation === "newer-minor");
      if (reason !== undefined || known === undefined) {
        this.leave(reason ?? "record-failed-structure", known, value);
        return;
      }
    }
    input.type = known;
    this.runRules(located, known, sight, header, isRight);
  }

  /** Reports the structural faults; answers why rules cannot look at the record, if they cannot. */
  private explainRecord(
    located: Located,
    sight: Sight,
    known: RecordType | undefined,
    newer: boolean,
  ): Unlooked | undefined {
    const faults = this.crashes.fence(
      ["structure"],
      located,
      () => [...explainRecord(this.explaining, located.value)],
      () => [],
    );
    if (faults.length === 0) faults.push(unexplained);
    const subject = subjectOf(located, known);
    const closed = sightOf(this.settings, undefined, undefined);
    const isMisspelt = faults.some(meansMarking);
    const isStray = faults.some(({ code }) => code === "field-unknown") && hasStrayMarking(located.value);
    for (const fault of faults) {
      const isOpen = !isMisspelt && !(isStray && fault.code === "field-unknown");
      this.sink.fault(fault, located, subject, isOpen ? sight : closed, newer);
    }
    if (!newer || !faults.every((fault) => fault.mayBeNewer)) return "record-failed-structure";
    // Fields and codes of a later minor version do no harm; whole forms and types of it are beyond these rules.
    const harmless = faults.every(({ code }) => code === "field-unknown" || code === "code-not-in-list");
    return harmless ? undefined : "newer-version";
  }

  private runRules(
    located: Located,
    type: RecordType,
    sight: Sight,
    header: HeaderState | undefined,
    isRight: boolean,
  ): void {
    const { chosen, crashes, sink } = this;
    // biome-ignore lint/suspicious/noExplicitAny: the compiled check has said that it is a record of the type.
    const record = located.value as any;
    const context = this.contextOf(header);
    const subject = subjectOf(located, type);
    for (const rule of chosen.for(record, type, context, isRight)) {
      try {
        for (const found of rule.check(record, context)) sink.found(rule, found, located, subject, sight);
      } catch (error) {
        crashes.note([rule.code], error, located);
      }
    }
    const collectors = chosen.collectors(record, type);
    if (collectors.length === 0) return;
    const [publisher, dataset] = [headerText(header, "publisher"), headerText(header, "id")];
    const of = { ...(publisher === undefined ? {} : { publisher }), ...(dataset === undefined ? {} : { dataset }) };
    const ref = keptRecord(located, record.id, record.type, of);
    for (const collector of collectors) {
      try {
        for (const kept of collector.collect(record, context)) {
          this.kept[collector.key] ??= [];
          this.kept[collector.key]?.push(remember(kept, record, ref, sight, this.names, this.things));
        }
      } catch (error) {
        crashes.note(collector.codes, error, located);
      }
    }
  }

  /** Hides what was found in a source before its marking was known. */
  private hideSource(source: string): void {
    const closed = sightOf(this.settings, undefined, undefined);
    if (this.settings.audience === "holder") return;
    this.sink.teller.replace(source, (finding) => closed.mask(finding));
    for (const entries of Object.values(this.kept)) {
      for (const [i, entry] of entries.entries()) {
        if (entry.record.source === source) entries[i] = { ...entry, hidden: { shown: undefined } };
      }
    }
  }

  private leave(reason: Unlooked, type: string | undefined, value?: unknown): void {
    this.unlooked[reason] ??= {};
    count(this.unlooked[reason], type ?? "unknown");
    const id = idOf(value);
    if (id !== undefined) this.uncheckedIds.push(id);
  }

  private contextOf(header: HeaderState | undefined): RuleContext {
    let context = this.contexts.get(header);
    if (!context) {
      const { today, codelists, boundaries } = this.settings;
      const right: DatasetHeader | undefined = rightHeader(header);
      context = {
        today,
        codelists,
        ...(right === undefined ? {} : { header: right }),
        ...(boundaries === undefined ? {} : { boundaries }),
      };
      this.contexts.set(header, context);
    }
    return context;
  }
}

/** A header line of NDJSON that stands after records. */
function withLateness(located: Located): Located {
  const { severity, template } = readingFaults["header-after-records"];
  const late = { code: "header-after-records", severity, template, values: {}, facts: {}, pointer: "", at: "" };
  return { ...located, findings: [...(located.findings ?? []), { ...late, position: located.position }] };
}

function count(into: Record<string, number>, name: string): void {
  into[name] = (into[name] ?? 0) + 1;
}
