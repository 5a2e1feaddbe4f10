import { lists, places, walk } from "../generated/built/walk.ts";
import { isOdd } from "../rules/_helpers/odd-text.ts";
import { spans } from "../rules/_helpers/spans.ts";
import type { Codelists } from "../rules/define-rule.ts";

/** A definition at whose values a rule may ask to be called. */
export type PlaceName = (typeof places)[number];

/**
 * Whether a rule has anything to look at in a value: `holder` is the object or list that the value stands in, `stated`
 * the dimension that the schema asks for there.
 */
export type Asks<C> = (value: never, context: C, holder: object, stated: string | undefined) => boolean;

/** A question of one rule, and where its answer is kept. */
export interface Question<C> {
  readonly asks: Asks<C>;
  readonly slot: number;
}

/** The questions of the rules for a record type, by the number of the place. */
export type Questions<C> = readonly (readonly Question<C>[])[];

/** Numbers of questions by the places that they are about. */
export const placeNumber = (name: PlaceName): number => places.indexOf(name);
export const placeCount = places.length;

/**
 * What one walk over a right record finds out for all rules: whether it holds anything at all that a rule could object to.
 *
 * It may say yes where the rule then finds nothing, and never no where the rule would find something. One look serves
 * one record after another.
 */
export class Look<C = unknown> {
  /** Some text has space around it, signs that cannot be seen, or letters read in a wrong encoding. */
  hasOddText = false;
  /** Some code of an open list is not in it. */
  hasUnknownCode = false;
  /** Some code has a last day. */
  hasEndedCode = false;
  /** Some reference is to a record of a type that the place does not allow. */
  hasStrayReference = false;
  /** Some reference is to the record itself. */
  hasOwnReference = false;
  /** Some time may end before it begins. */
  hasReversedPeriod = false;
  /** Two items of a list share a key. */
  hasRepeatedKey = false;
  /** Some object lacks a field that a good one has. */
  hasGap = false;
  /** Which questions about places were answered with yes. */
  readonly answers: Uint8Array;
  private id = "";
  private context: C | undefined;
  private questions: Questions<C> = [];
  private readonly known: readonly Map<string, boolean>[] = lists.map(() => new Map());
  private readonly codelists: Codelists;

  /** @param slots how many questions there are */
  constructor(codelists: Codelists, slots: number) {
    this.codelists = codelists;
    this.answers = new Uint8Array(slots);
  }

  /** Looks at a record; what was seen of the last one is gone. */
  see(record: { readonly id: string }, type: string, context: C, questions: Questions<C>): void {
    this.hasOddText = false;
    this.hasUnknownCode = false;
    this.hasEndedCode = false;
    this.hasStrayReference = false;
    this.hasOwnReference = false;
    this.hasReversedPeriod = false;
    this.hasRepeatedKey = false;
    this.hasGap = false;
    this.answers.fill(0);
    this.id = record.id;
    this.context = context;
    this.questions = questions;
    walk[type]?.(record, this as Look);
  }

  /** A code of the list of that number. */
  code(list: number, code: string): void {
    const known = this.known[list] as Map<string, boolean>;
    let ends = known.get(code);
    if (ends === undefined) {
      const entry = this.codelists.entry(lists[list] as string, code);
      if (entry === undefined) {
        this.hasUnknownCode = true;
        this.text(code);
        return;
      }
      ends = entry.until !== undefined;
      known.set(code, ends);
    }
    if (ends) this.hasEndedCode = true;
  }

  /** A reference to a record of one of some types; none means any. */
  reference(id: string, allowed: readonly string[]): void {
    if (id === this.id) this.hasOwnReference = true;
    if (allowed.length > 0 && !this.hasStrayReference && !leadsTo(id, allowed)) this.hasStrayReference = true;
  }

  text(text: string): void {
    if (!this.hasOddText && isOdd(text)) this.hasOddText = true;
  }

  /** The first and the last day of something. */
  period(first: unknown, last: unknown, qualifier?: unknown): void {
    if (!isInOrder(first, last, qualifier === undefined)) this.hasReversedPeriod = true;
  }

  /** A list of things with keys. */
  keys(list: readonly { readonly key: string }[]): void {
    if (list.length > 1 && hasTwice(list)) this.hasRepeatedKey = true;
  }

  /** A value of the definition of that number. */
  place(number: number, value: object, holder: object, stated?: string): void {
    const questions = this.questions[number];
    if (questions === undefined) return;
    for (let i = 0; i < questions.length; i++) {
      const { asks, slot } = questions[i] as Question<C>;
      if (this.answers[slot] === 0 && asks(value as never, this.context as C, holder, stated)) this.answers[slot] = 1;
    }
  }

  /** A value of which the standard says nothing. */
  anything(value: unknown): void {
    if (typeof value === "string") this.text(value);
    else if (Array.isArray(value)) {
      // Whether its items have keys, the rule about them looks for at leisure.
      if (value.length > 1 && typeof value[0] === "object") this.hasRepeatedKey = true;
      for (let i = 0; i < value.length; i++) this.anything(value[i]);
    } else if (typeof value === "object" && value !== null) {
      const object = value as Record<string, unknown>;
      for (const name in object) this.anything(object[name]);
      for (const [first, last] of spans) {
        if (object[last] !== undefined && object[first] !== undefined) {
          this.period(object[first], object[last], object[`${first}Qualifier`]);
        }
      }
    }
  }
}

function leadsTo(id: string, types: readonly string[]): boolean {
  const at = id.indexOf("/") + 1;
  for (let i = 0; i < types.length; i++) {
    const type = types[i] as string;
    if (id.startsWith(type, at) && id.charCodeAt(at + type.length) === 47) return true;
  }
  return false;
}

/** Dates as far as both tell them, up to the day, in order or (where that will do) the same; anything finer may be otherwise. */
function isInOrder(first: unknown, last: unknown, maySame: boolean): boolean {
  if (typeof first !== "string" || typeof last !== "string" || first.length > 10 || last.length > 10) return false;
  const length = Math.min(first.length, last.length);
  for (let i = 0; i < length; i++) {
    const step = last.charCodeAt(i) - first.charCodeAt(i);
    if (step !== 0) return step > 0;
  }
  return maySame;
}

function hasTwice(list: readonly { readonly key: string }[]): boolean {
  if (list.length > 12) return new Set(list.map(({ key }) => key)).size < list.length;
  for (let i = 1; i < list.length; i++) {
    const key = list[i]?.key;
    for (let j = 0; j < i; j++) if (list[j]?.key === key) return true;
  }
  return false;
}
