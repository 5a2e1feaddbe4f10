import { type FindingSeverity, ForgexError, parseDate } from "@forgex/schema";
import type { Boundaries } from "../boundaries.ts";
import { codelistsFrom, type VersionedCodelists } from "../codelists/codelists.ts";
import { type Profile, type ProfileName, profiles } from "../config/profiles.ts";
import { codelists as shipped } from "../generated/codelists.ts";
import { rules as catalogue } from "../generated/rules.ts";
import type { RecordRule, Rule, SetRule } from "../rules/define-rule.ts";
import type { ValidateOptions } from "./options.ts";
import { fixed, isFixed, type Suppressing, suppressingOf } from "./suppress.ts";

/** Options with every default filled in and every rule in its place. */
export interface Settings {
  readonly today: string;
  readonly audience: string;
  readonly showValues: boolean;
  readonly maxFindings: number;
  readonly codelists: VersionedCodelists;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly regraded: Readonly<Record<string, FindingSeverity | "off">>;
  readonly suppressing: Suppressing;
  /** Name of the file that the suppressions come from. */
  readonly configuration: string;
  readonly boundaries?: Boundaries;
  isOff(code: string): boolean;
  /** Whether all that a rule requires of the caller is at hand. */
  isAvailable(rule: Rule): boolean;
  recordRules(type: string): readonly RecordRule[];
  /** What is to be collected of a record of the type. */
  collectors(type: string): readonly Collector[];
  /** Where what was collected for a rule is kept. */
  keptAs(rule: SetRule): string;
  /** Set and dataset rules that are not switched off. */
  readonly setRules: readonly SetRule[];
}

/** What one or several rules collect: rules that share a `collect` share what it yields. */
export interface Collector extends Pick<SetRule, "appliesTo" | "collect" | "needs"> {
  /** Under this code it is kept. */
  readonly key: string;
  readonly codes: readonly string[];
}

/**
 * Fills in the options.
 *
 * @throws {ForgexError} `date-malformed` for `today`, `rule-unknown`, `rule-fixed`, `profile-unknown`,
 * `suppression-malformed`, `codelist-unknown`, `codelist-closed`, `option-malformed`
 */
export function settingsOf(options: ValidateOptions, rules: readonly Rule[] = catalogue): Settings {
  const profile = profileOf(options.profile);
  const {
    today = new Date().toISOString().slice(0, 10),
    audience = profile?.audience ?? "public",
    values = true,
    maxFindings = 100,
  } = options;
  const regraded =
    options.only === "structure"
      ? structureAlone(rules, options)
      : { ...known(profile?.rules, rules), ...options.rules };
  parseDate(today);
  if (today.length !== 10)
    throw new ForgexError("date-malformed", `Today must be a day, such as 2026-11-23, and not ${today}.`);
  if (!Number.isInteger(maxFindings) || maxFindings < 0) {
    throw new ForgexError("option-malformed", "maxFindings must be a whole number from 0.", { maxFindings });
  }
  const byCode = new Map(rules.map((rule) => [rule.code, rule]));
  checkGrades(regraded, byCode);
  if (profile?.audience !== undefined && audience !== profile.audience) {
    const message = `The profile ${options.profile} is for the audience ${profile.audience}, not for ${audience}.`;
    throw new ForgexError("option-malformed", message, { audience });
  }
  const isOff = (code: string): boolean => Object.hasOwn(regraded, code) && regraded[code] === "off";
  const isAvailable = ({ requires }: Rule): boolean => requires === undefined || options[requires] !== undefined;
  const on = rules.filter((rule) => !isOff(rule.code) && isAvailable(rule));
  const setRules = on.filter((rule): rule is SetRule => rule.scope === "set" || rule.scope === "dataset");
  const recordRules = on.filter((rule): rule is RecordRule => rule.scope === "record");
  const collectors = collectorsOf(setRules);
  return {
    today,
    audience,
    showValues: values,
    maxFindings,
    codelists: codelistsFrom(shipped, options.codelists),
    rules: byCode,
    regraded,
    suppressing: suppressingOf(options.suppressions ?? [], today, byCode),
    configuration: options.configuration ?? "forgex.config.json",
    ...(options.boundaries !== undefined && { boundaries: options.boundaries }),
    isOff,
    isAvailable,
    recordRules: byType(recordRules),
    collectors: byType(collectors),
    keptAs: ({ code }) => collectors.find(({ codes }) => codes.includes(code))?.key ?? code,
    setRules,
  };
}

/** Switches off every rule that looks beyond the text and the structure. */
function structureAlone(rules: readonly Rule[], options: ValidateOptions): Settings["regraded"] {
  const beyond = rules.filter(({ scope }) => scope !== "reading" && scope !== "structure" && scope !== "configuration");
  return { ...options.rules, ...Object.fromEntries(beyond.map(({ code }) => [code, "off" as const])) };
}

function profileOf(name: string | undefined): Profile | undefined {
  if (name === undefined) return undefined;
  if (Object.hasOwn(profiles, name)) return profiles[name as ProfileName];
  const message = `There is no profile ${name}: ${Object.keys(profiles).join(", ")}.`;
  throw new ForgexError("profile-unknown", message, { profile: name });
}

/** The grades of rules that are at hand: a caller may check with a few rules of its own. */
function known(grades: Settings["regraded"] = {}, rules: readonly Rule[]): Settings["regraded"] {
  const codes = new Set(rules.map(({ code }) => code));
  return Object.fromEntries(Object.entries(grades).filter(([code]) => codes.has(code)));
}

const ranks = ["off", "note", "warning", "error"];

function checkGrades(regraded: Settings["regraded"], rules: ReadonlyMap<string, Rule>): void {
  for (const [code, grade] of Object.entries(regraded)) {
    const rule = rules.get(code);
    if (!rule) throw new ForgexError("rule-unknown", `There is no rule ${code}.`, { code });
    if (!ranks.includes(grade)) {
      throw new ForgexError("option-malformed", `${code} cannot be ${grade}: off, note, warning or error.`, { code });
    }
    if (isFixed(rule) && ranks.indexOf(grade) < ranks.indexOf(rule.severity)) throw fixed(code);
  }
}

function collectorsOf(rules: readonly SetRule[]): Collector[] {
  const collectors: (Omit<Collector, "codes"> & { codes: string[] })[] = [];
  for (const { code, appliesTo, needs, collect } of rules) {
    const same = collectors.find(
      (one) =>
        one.collect === collect && String(one.appliesTo) === String(appliesTo) && String(one.needs) === String(needs),
    );
    if (same) same.codes.push(code);
    else {
      const gates = { ...(appliesTo === undefined ? {} : { appliesTo }), ...(needs === undefined ? {} : { needs }) };
      collectors.push({ key: code, codes: [code], ...gates, collect });
    }
  }
  return collectors;
}

function byType<R extends { readonly appliesTo?: readonly string[] }>(
  rules: readonly R[],
): (type: string) => readonly R[] {
  const found = new Map<string, readonly R[]>();
  return (type) => {
    let list = found.get(type);
    if (!list) {
      list = rules.filter(({ appliesTo }) => appliesTo === undefined || appliesTo.includes(type));
      found.set(type, list);
    }
    return list;
  };
}
