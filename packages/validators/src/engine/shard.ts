import type { DatasetHeader, Finding, FindingSeverity, Located } from "@forgex/schema";
import { check } from "../generated/built/check.ts";
import { model } from "../generated/built/model.ts";
import type { Found, Rule, RuleContext } from "../rules/define-rule.ts";
import type { Explaining } from "../structure/explain.ts";
import { explainHeader, explainRecord } from "../structure/explain-record.ts";
import type { Fault } from "../structure/fault.ts";
import { unexplained, unexplainedRule } from "../structure/unexplained.ts";
import { expectedGaps } from "../walk/expected.ts";
import { Crashes, type CrashTally } from "./crashes.ts";
import { findingOfFault, findingOfFound, type Subject } from "./finding.ts";
import { type HeaderState, Headers, headerText, rightHeader } from "./headers.ts";
import { type KeptEntry, keptRecord, remember } from "./kept.ts";
import type { ValidateOptions } from "./options.ts";
import { type Settings, settingsOf } from "./settings.ts";
import { type Sight, sightOf } from "./sight.ts";
import { type Tally, Teller } from "./tally.ts";
import { relationOf } from "./version.ts";

/** What a shard knows of one source. */
export interface InputTally {
  readonly source: string;
  records: number;
  dataset?: string;
  forgex?: string;
  /** Type of the last record that rules looked at. */
  type?: string;
  /** Whether a header holds for it, its own or its folder's. */
  hasHeader: boolean;
  /** Filled in by whoever reads the bytes. */
  bytes?: number;
  hash?: string;
}

/** Why a record was not looked at by rules. */
export type Unlooked = "record-failed-structure" | "input-unreadable" | "newer-version";

/** What a shard found: plain data that survives structured cloning, to be joined by `mergeShards`. */
export interface ShardResult {
  readonly inputs: readonly InputTally[];
  /** The right headers, in the order of the input. */
  readonly headers: readonly DatasetHeader[];
  /** Records by type; `unknown` for those whose type is none of the standard's. */
  readonly records: Readonly<Record<string, number>>;
  readonly tally: Tally;
  /** What set and dataset rules kept, by code. */
  readonly kept: Readonly<Record<string, readonly KeptEntry[]>>;
  /** Records that rules did not look at: reason → type → how many. */
  readonly unlooked: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Ids of records that are there and were not looked at. */
  readonly uncheckedIds: readonly string[];
  readonly crashes: CrashTally;
}

/** A part of a check: give it records one by one, then finish it. */
export interface Shard {
  readonly push: (located: Located) => void;
  readonly finish: () => ShardResult;
}

/**
 * Begins a part of a check. Several parts may run on several threads: give each the header first where there is one,
 * then its share of the records, and join what they found with {@link mergeShards} in the order of the input.
 *
 * @throws {ForgexError} `date-malformed`, `rule-unknown`, `codelist-unknown`, `codelist-closed`, `option-malformed`
 * @example
 * const shard = createShard({ today: "2026-11-23" });
 * for (const located of records) pushLocated(shard, located);
 * const report = mergeShards([finishShard(shard)], { today: "2026-11-23" });
 */
export function createShard(options: ValidateOptions = {}): Shard {
  return shardWith(settingsOf(options));
}

/** Checks one record or header. What is wrong with it is found, never thrown. */
export function pushLocated(shard: Shard, located: Located): void {
  shard.push(located);
}

/** Ends the shard and hands over what it found. The shard must not be used after. */
export function finishShard(shard: Shard): ShardResult {
  return shard.finish();
}

/** A shard with settings worked out beforehand. */
export function shardWith(settings: Settings): Shard {
  const run = new ShardRun(settings);
  return { push: (located) => run.push(located), finish: () => run.finish() };
}

class ShardRun {
  private readonly settings: Settings;
  private readonly explaining: Explaining;
  private readonly teller: Teller;
  private readonly crashes = new Crashes();
  private readonly headers = new Headers();
  private readonly contexts = new Map<HeaderState | undefined, RuleContext>();
  private readonly inputs = new Map<string, InputTally>();
  private readonly records: Record<string, number> = {};
  private readonly kept: Record<string, KeptEntry[]> = {};
  private readonly unlooked: Record<string, Record<string, number>> = {};
  private readonly uncheckedIds: string[] = [];

  constructor(settings: Settings) {
    this.settings = settings;
    this.explaining = { model, suggest: settings.codelists.suggest };
    this.teller = new Teller(settings.maxFindings, (code) => settings.rules.get(code)?.sameCause === true);
  }

  push(located: Located): void {
    const input = this.inputOf(located.source);
    if (located.role === "header" && located.value === undefined && located.text === undefined) {
      // About the file as a whole.
      const marking = this.headers.of(located.source)?.value?.marking;
      this.addReading(located, sightOf(this.settings, { marking }, undefined, true));
      return;
    }
    if (located.role === "header") {
      this.headers.add(located, input.records > 0);
      this.contexts.clear();
      return;
    }
    input.records++;
    this.checkRecord(located, input);
  }

  finish(): ShardResult {
    for (const header of this.headers.all()) this.checkHeader(header);
    for (const input of this.inputs.values()) {
      const header = this.headers.of(input.source);
      input.hasHeader = header !== undefined;
      const [dataset, forgex] = [headerText(header, "id"), headerText(header, "forgex")];
      if (dataset !== undefined) input.dataset = dataset;
      if (forgex !== undefined) input.forgex = forgex;
    }
    const { records, kept, unlooked, uncheckedIds } = this;
    return {
      inputs: [...this.inputs.values()],
      headers: [...this.headers.all()].flatMap((state) => rightHeader(state) ?? []),
      records,
      tally: this.teller.tally,
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

  private checkRecord(located: Located, input: InputTally): void {
    const { value } = located;
    const header = this.headers.of(located.source);
    const sight = sightOf(this.settings, header?.value, value, value === undefined && bearsNoMarking(located));
    this.addReading(located, sight);
    const type = typeOf(value);
    const known = type !== undefined && Object.hasOwn(check, type) ? (type as keyof typeof check) : undefined;
    count(this.records, known ?? "unknown");
    if (value === undefined) {
      this.leave("input-unreadable", known);
      return;
    }
    const relation = relationOf(headerText(header, "forgex"));
    if (relation === "other-major") {
      this.leave("newer-version", known, value);
      return;
    }
    const isRight = known !== undefined && check[known](value);
    if (!isRight) {
      const reason = this.explainRecord(located, sight, known, relation === "newer-minor");
      if (reason !== undefined) {
        this.leave(reason, known, value);
        return;
      }
    }
    input.type = known as string;
    this.runRules(located, known as string, sight, header);
  }

  /** Reports the structural faults; answers why rules cannot look at the record, if they cannot. */
  private explainRecord(
    located: Located,
    sight: Sight,
    known: string | undefined,
    lenient: boolean,
  ): Unlooked | undefined {
    const faults = this.crashes.fence(
      "structure",
      located,
      () => [...explainRecord(this.explaining, located.value)],
      () => [],
    );
    if (faults.length === 0) faults.push(unexplained);
    const subject = subjectOf(located, known);
    for (const fault of faults) this.addFault(fault, located, subject, sight, lenient && fault.mayBeNewer === true);
    if (!lenient || !faults.every((fault) => fault.mayBeNewer)) return "record-failed-structure";
    // Fields and codes of a later minor version do no harm; whole forms and types of it are beyond these rules.
    return faults.every(({ code }) => code === "field-unknown" || code === "code-not-in-list")
      ? undefined
      : "newer-version";
  }

  private addFault(fault: Fault, { source, index }: Located, subject: Subject, sight: Sight, lenient: boolean): void {
    const rule = this.settings.rules.get(fault.code) ?? unexplainedRule;
    const severity = this.severityOf(rule, lenient ? "warning" : undefined);
    if (severity === undefined) return;
    if (this.teller.isFull(fault.code, severity)) {
      this.teller.count(fault.code, severity, source, index);
      return;
    }
    this.teller.add({ finding: sight.mask(findingOfFault(rule, fault, subject, severity)), source, index });
  }

  private runRules(located: Located, type: string, sight: Sight, header: HeaderState | undefined): void {
    const { settings } = this;
    const { value, source, index } = located;
    // biome-ignore lint/suspicious/noExplicitAny: the compiled check has said that it is a record of the type.
    const record = value as any;
    const context = this.contextOf(header);
    const subject = subjectOf(located, type);
    for (const rule of settings.recordRules(type)) {
      this.crashes.fence(rule.code, located, () => {
        for (const found of rule.check(record, context)) this.addFound(rule, found, { source, index }, subject, sight);
      });
    }
    const rules = settings.collectingRules(type);
    if (rules.length === 0) return;
    const publisher = headerText(header, "publisher");
    const dataset = headerText(header, "id");
    const of = { ...(publisher === undefined ? {} : { publisher }), ...(dataset === undefined ? {} : { dataset }) };
    const ref = keptRecord(located, record.id, record.type, of);
    for (const rule of rules) {
      this.crashes.fence(rule.code, located, () => {
        for (const kept of rule.collect(record, context)) {
          this.kept[rule.code] ??= [];
          this.kept[rule.code]?.push(remember(kept, record, ref, sight));
        }
      });
    }
  }

  private addFound(
    rule: Rule,
    found: Found,
    { source, index }: { source: string; index: number },
    subject: Subject,
    sight: Sight,
  ): void {
    const severity = this.severityOf(rule, found.severity);
    if (severity === undefined) return;
    if (this.teller.isFull(rule.code, severity)) {
      this.teller.count(rule.code, severity, source, index);
      return;
    }
    this.teller.add({ finding: sight.mask(findingOfFound(rule, found, subject, severity)), source, index });
  }

  private addReading(located: Located, sight: Sight): void {
    for (const finding of located.findings ?? []) this.addReadingFinding(finding, located, sight);
  }

  private addReadingFinding(finding: Finding, { source, index }: Located, sight: Sight): void {
    const rule = this.settings.rules.get(finding.code);
    const severity = rule ? this.severityOf(rule, finding.severity) : finding.severity;
    if (severity !== undefined) this.teller.add({ finding: sight.mask({ ...finding, severity }), source, index });
  }

  private checkHeader(state: HeaderState): void {
    const { settings } = this;
    const { source, value } = state;
    const sight = sightOf(settings, value, value, state.parts.every(bearsNoMarking));
    for (const part of state.parts) this.addReading(part, sight);
    const late = state.late || (state.unread && value === undefined);
    if (late) this.hideSource(source, sightOf(settings, value, undefined));
    const [first] = state.parts;
    if (value === undefined || first === undefined) return;
    const subject: Subject = {
      ...subjectOf({ ...first, value }, "dataset"),
      locate: (pointer) =>
        state.parts.map((part) => (holds(part.value, pointer) ? part.locate?.(pointer) : undefined)).find(Boolean) ??
        first.locate?.(pointer),
    };
    const relation = relationOf(value.forgex);
    if (relation === "other-major") {
      const rule = settings.rules.get("version-not-supported");
      const found = { pointer: "/forgex", values: { version: String(value.forgex) } };
      if (rule) this.addFound(rule, found, { source, index: -1 }, subject, sight);
      return;
    }
    if (!state.valid) {
      const faults = this.crashes.fence(
        "structure",
        first,
        () => [...explainHeader(this.explaining, value)],
        () => [],
      );
      if (faults.length === 0) faults.push(unexplained);
      for (const fault of faults) {
        this.addFault(
          fault,
          { ...first, index: -1 },
          subject,
          sight,
          relation === "newer-minor" && fault.mayBeNewer === true,
        );
      }
      return;
    }
    const expected = settings.rules.get("value-expected");
    if (!expected) return;
    for (const { pointer, title } of expectedGaps(value)) {
      this.addFound(expected, { pointer, facts: { field: title } }, { source, index: -1 }, subject, sight);
    }
  }

  /** A marking that came too late for its records hides what was found in them. */
  private hideSource(source: string, sight: Sight): void {
    if (this.settings.audience === "holder") return;
    this.teller.replace(source, (finding) => sight.mask(finding));
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
      const { today, codelists } = this.settings;
      const right: DatasetHeader | undefined = rightHeader(header);
      context = { today, codelists, ...(right === undefined ? {} : { header: right }) };
      this.contexts.set(header, context);
    }
    return context;
  }

  private severityOf(rule: Rule, found: FindingSeverity | undefined): FindingSeverity | undefined {
    const { regraded } = this.settings;
    const set = Object.hasOwn(regraded, rule.code) ? regraded[rule.code] : undefined;
    return set === "off" ? undefined : (set ?? found ?? rule.severity);
  }
}

function subjectOf(located: Located, type: string | undefined): Subject {
  const { value, position, locate } = located;
  const id = idOf(value);
  return {
    value,
    ...(id === undefined ? {} : { id }),
    ...(type === undefined ? {} : { type }),
    position,
    ...(locate === undefined ? {} : { locate }),
  };
}

const typeOf = (value: unknown): string | undefined => textOf(value, "type");
const idOf = (value: unknown): string | undefined => textOf(value, "id");

function textOf(value: unknown, name: string): string | undefined {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  const text = (value as Record<string, unknown>)[name];
  return typeof text === "string" && text !== "" && text.length <= 500 ? text : undefined;
}

function holds(value: unknown, pointer: string): boolean {
  const [, name = ""] = pointer.split("/");
  return typeof value === "object" && value !== null && Object.hasOwn(value, name);
}

/** Whether the text of a record that could not be read is all there and certainly bears no marking. */
function bearsNoMarking({ text, findings }: Located): boolean {
  if (text === undefined || findings?.some(({ code }) => code !== "json-syntax" && code !== "number-not-json"))
    return false;
  return !new TextDecoder("utf-8").decode(text).includes("marking");
}

function count(into: Record<string, number>, name: string): void {
  into[name] = (into[name] ?? 0) + 1;
}
