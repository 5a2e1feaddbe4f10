import { isInForce } from "../dates/compare.ts";
import { parseDate, readDate } from "../dates/partial-date.ts";
import { readRecordId } from "../ids/record-id.ts";
import { childOf, isWithin, parsePointer } from "../pointer/json-pointer.ts";
import { fromKeyed } from "../pointer/keyed.ts";
import { type EffectiveMarking, strictest, type Terms, tlpLevels, unresolved } from "./level.ts";

/** The four lists at the root of a record that speak about its facts. */
const lists = ["sources", "markings", "missing", "claims"] as const;

/** The markings of one record, worked out once and asked many times. */
export interface RecordMarkings {
  /** The marking of the place at a numeric JSON Pointer. */
  of(pointer: string): EffectiveMarking;
  /** The strictest marking of the place and of everything in it: who may see this may see the whole value. */
  within(pointer: string): EffectiveMarking;
}

/** One marking and the place from which it goes downwards. */
interface Rule {
  readonly at: string;
  readonly terms: Terms;
}

/**
 * Who may see the value at a numeric JSON Pointer of a record, on a date.
 *
 * The markings of the dataset's header, of the record (`at` is the empty pointer) and of each place on the way down to
 * the value all count; the strictest level wins and audiences intersect, so a value is never freer than what contains
 * it. An entry of `sources`, `markings`, `missing` or `claims` bears besides its own inline `marking` those of the places
 * it speaks of; a claim, which may repeat a value, also those of the places below. A marking holds to the end of its
 * `until`; a date that leaves this open still holds. Data without any marking is `clear`, with `marked: false`.
 *
 * It fails closed: a marking without a known level, with an audience that is no list of texts, or with an `at` that leads
 * nowhere makes its place (or the nearest one that exists) red, with `resolved: false`. So does a record that is no
 * object.
 *
 * @param at the day it is asked for, e.g. `2026-11-23`
 * @throws {ForgexError} `date-malformed` for `at`, `pointer-malformed` for `pointer`
 * @example
 * const record = { id: "us-dfc/commitment/1", markings: [{ key: "m", at: ["/amounts/a1"], level: "amber" }], amounts: [{ key: "a1", value: 5 }] };
 * effectiveMarking({}, record, "/amounts/0/value", "2026-11-23").level; // "amber"
 */
export function effectiveMarking(header: unknown, record: unknown, pointer: string, at: string): EffectiveMarking {
  return recordMarkings(header, record, at).of(pointer);
}

/**
 * The markings of a record for many questions; see {@link effectiveMarking}.
 *
 * @throws {ForgexError} `date-malformed` for `at`
 * @example
 * const markings = recordMarkings(header, record, "2026-11-23");
 * maySee(markings.of("/amounts/0/value"), "public");
 */
export function recordMarkings(header: unknown, record: unknown, at: string): RecordMarkings {
  parseDate(at);
  const rules = rulesOf(header, record, at);
  const abouts = aboutsOf(record);
  const holder = holderOf(record);
  const applying = (pointer: string, below: boolean, into: Set<Terms>): void => {
    for (const rule of rules) {
      if (isWithin(pointer, rule.at) || (below && isWithin(rule.at, pointer))) into.add(rule.terms);
    }
  };
  const ask = (pointer: string, below: boolean): EffectiveMarking => {
    parsePointer(pointer);
    const terms = new Set<Terms>();
    applying(pointer, below, terms);
    for (const about of abouts) {
      if (!isWithin(pointer, about.entry) && !(below && isWithin(about.entry, pointer))) continue;
      for (const place of about.places) applying(place, about.repeats, terms);
    }
    return strictest(terms, holder);
  };
  return { of: (pointer) => ask(pointer, false), within: (pointer) => ask(pointer, true) };
}

function rulesOf(header: unknown, record: unknown, at: string): Rule[] {
  const rules: Rule[] = [];
  const add = (place: string, marking: unknown): void => {
    const terms = termsOf(marking, at);
    if (terms) rules.push({ at: place, terms });
  };
  const ofHeader = childOf(header, "marking");
  if (ofHeader !== undefined) add("", ofHeader);
  if (typeof record !== "object" || record === null || Array.isArray(record)) {
    return [...rules, { at: "", terms: unresolved }];
  }
  const markings = childOf(record, "markings");
  if (markings !== undefined && !Array.isArray(markings)) rules.push({ at: "", terms: unresolved });
  for (const marking of Array.isArray(markings) ? markings : []) {
    const terms = termsOf(marking, at);
    if (!terms) continue;
    for (const place of placesOf(record, marking)) {
      rules.push({ at: place.at, terms: place.exists ? terms : unresolved });
    }
  }
  for (const list of lists) {
    const entries = childOf(record, list);
    if (!Array.isArray(entries)) continue;
    for (const [i, entry] of entries.entries()) {
      const inline = childOf(entry, "marking");
      if (inline !== undefined) add(`/${list}/${i}`, inline);
    }
  }
  return rules;
}

/** What each entry of the four lists speaks of. */
function aboutsOf(record: unknown): { entry: string; places: string[]; repeats: boolean }[] {
  const out: { entry: string; places: string[]; repeats: boolean }[] = [];
  for (const list of lists) {
    const entries = childOf(record, list);
    if (!Array.isArray(entries)) continue;
    for (const [i, entry] of entries.entries()) {
      const places = placesOf(record, entry).map((p) => p.at);
      out.push({ entry: `/${list}/${i}`, places, repeats: list === "claims" });
    }
  }
  return out;
}

/** The terms of a marking on a date; `undefined` where it has run out. */
function termsOf(marking: unknown, at: string): Terms | undefined {
  const level = tlpLevels.find((l) => l === childOf(marking, "level"));
  const audience = childOf(marking, "audience");
  const until = childOf(marking, "until");
  if (level === undefined) return unresolved;
  if (audience !== undefined && !(Array.isArray(audience) && audience.every((a) => typeof a === "string"))) {
    return unresolved;
  }
  // An `until` that is no date never runs out.
  if (typeof until === "string" && readDate(until) && isInForce({ until }, at) === "no") return undefined;
  return { level, audience, resolved: true };
}

/** The places an entry names, as numeric pointers; where one does not exist, the nearest that does. */
function placesOf(record: unknown, entry: unknown): { at: string; exists: boolean }[] {
  const at = childOf(entry, "at");
  if (!Array.isArray(at) || at.length === 0) return [{ at: "", exists: false }];
  return at.map((pointer: unknown) => {
    if (typeof pointer !== "string") return { at: "", exists: false };
    try {
      parsePointer(pointer);
    } catch {
      return { at: "", exists: false };
    }
    for (let here = pointer, exists = true; ; exists = false, here = here.slice(0, here.lastIndexOf("/"))) {
      const numeric = fromKeyed(record, here);
      if (numeric !== undefined) return { at: numeric, exists };
    }
  });
}

function holderOf(record: unknown): string | undefined {
  const id = childOf(record, "id");
  return typeof id === "string" ? readRecordId(id)?.publisher : undefined;
}
