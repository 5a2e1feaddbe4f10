import type {
  Amount,
  AnyRecord,
  DatasetHeader,
  Edit,
  FindingSeverity,
  Grade,
  Location,
  Money,
  Price,
  Quantity,
  RecordType,
} from "@forgex/schema";
import type { Boundaries } from "../boundaries.ts";
import type { Look, PlaceName } from "../walk/look.ts";

/** What a finding says of one place. Pointers are plain JSON Pointers within the record (numbers for list items). */
export interface Found {
  /** The place. */
  readonly pointer: string;
  /** Values from the data that the template names; hidden from an audience that may not see the place. */
  readonly values?: Readonly<Record<string, unknown>>;
  /** Values from the standard that the template names (titles, list names, limits); never hidden. */
  readonly facts?: Readonly<Record<string, unknown>>;
  /** Other places of the same record whose values the finding gives away: hidden when one of them is. */
  readonly also?: readonly string[];
  /** What was expected there, in words. */
  readonly expected?: string;
  /** The likely cause: a code of the list `finding-cause`. */
  readonly cause?: string;
  /** Changes that would mend it. */
  readonly edits?: readonly Edit[];
  /** Another severity than the rule's, for this one case. */
  readonly severity?: FindingSeverity;
}

/** A small thing that a set or dataset rule keeps of a record, together with the place it may speak of. It must survive structured cloning. */
export interface Kept<D> {
  readonly pointer: string;
  readonly also?: readonly string[];
  readonly data: D;
}

/** A kept thing and the record it comes from. */
export interface Collected<D> extends Kept<D> {
  readonly record: RecordRef;
}

/** Names a record of the run. */
export interface RecordRef {
  readonly id: string;
  readonly type: RecordType;
  /** Name of the file or stream. */
  readonly source: string;
  /** Publisher of the dataset that holds it; absent for a lone record. */
  readonly publisher?: string;
  /** Id of the dataset that holds it. */
  readonly dataset?: string;
}

/** What a set or dataset rule found: a place of one collected thing, and perhaps others that it speaks of. */
export interface FoundAmong<D> extends Omit<Found, "pointer" | "also"> {
  readonly in: Collected<D>;
  /** The other things whose values it gives away; hidden when one of them is. */
  readonly related?: readonly Collected<D>[];
}

/** What a rule may know besides the record. */
export interface RuleContext {
  /** The day taken as today, as `YYYY-MM-DD`. */
  readonly today: string;
  /** Header of the dataset at hand; absent for a lone record. */
  readonly header?: DatasetHeader;
  /** Codelists by name, with the caller's replacements applied. */
  readonly codelists: Codelists;
  /**
   * Whether the input holds a record of that id that was not looked at, because its structure is wrong: it exists, and
   * nothing more is known of it. Answers truly in `finish`; absent elsewhere.
   */
  readonly isUnchecked?: (id: string) => boolean;
  /** The boundaries of countries, where the caller gave them. */
  readonly boundaries?: Boundaries;
}

/** Answers questions about codes. */
export interface Codelists {
  has(list: string, code: string): boolean;
  entry(list: string, code: string): CodeEntry | undefined;
  names(): readonly string[];
  /** The code that the text most likely means: other case, a title in any language, a near spelling. */
  suggest(list: string, text: string): string | undefined;
  isOpen(list: string): boolean;
}

/** One code of a list. */
export interface CodeEntry {
  readonly code: string;
  readonly title: string;
  readonly since?: string;
  readonly until?: string;
  /** What stands in its place, where that is one code. */
  readonly replacedBy?: string;
  /** What stands in its place, one code or several. */
  readonly replacements?: readonly string[];
  /** Further columns of the list, by name. */
  readonly extra: Readonly<Record<string, string>>;
}

/** An example that must yield the named findings of this rule, and no other of it. */
export interface FailingExample {
  /** One record or several, or a whole dataset; fields that every record needs (`id`, `modified`, `recordStatus`) may be left out and are filled in. */
  readonly records: readonly object[];
  readonly header?: object;
  readonly today?: string;
  /** Numeric pointers, in order of record and place. */
  readonly expect: readonly { readonly record?: string; readonly pointer: string }[];
}

/** An example in which the rule finds nothing. */
export type PassingExample = Omit<FailingExample, "expect">;

interface Meta {
  /** Name of the fault: kebab-case, never used again for another, the same as the file's. */
  readonly code: string;
  readonly severity: FindingSeverity;
  /** English message; `{name}` stands for a value or fact. */
  readonly template: string;
  /** Why it matters, in a sentence or two for a person at a ministry. */
  readonly why: string;
  /** What to do. */
  readonly fix: string;
  /** What the caller must give for it; without, the report lists it as skipped. */
  readonly requires?: "boundaries";
  /** True where the same field of many records is one cause: after a few of them the report counts, and says where the first are. */
  readonly sameCause?: true;
  /** Where the rule comes from: a law, a code, a standard, the public record. */
  readonly source?: string;
}

/** What stands at the places that a rule may ask about. */
export interface Placed extends Record<PlaceName, object> {
  readonly Amount: Amount;
  readonly Money: Money;
  readonly Quantity: Quantity;
  readonly Price: Price;
  readonly Grade: Grade;
  readonly Location: Location;
}

/**
 * Questions about values of shared types, asked wherever a record has one. `holder` is the object or list that the
 * value stands in, `stated` the dimension that the schema asks for there.
 */
export type PlaceQuestions = {
  readonly [N in PlaceName]?: (
    value: Placed[N],
    context: RuleContext,
    holder: object,
    stated: string | undefined,
  ) => boolean;
};

/**
 * Where a rule has nothing to look at. A rule that says so is not called for records in which it could find nothing,
 * and that is most of them. Whatever it says, it must never keep the rule from a record in which it would find something.
 */
interface Gates<T extends RecordType> {
  /** Fields of the record: where it has none of them, the rule finds nothing. */
  readonly needs?: readonly (Extract<AnyRecord, { type: T }> extends infer R
    ? R extends R
      ? keyof R
      : never
    : never)[];
  /** Where the answer is no, the rule finds nothing. */
  when?(record: Extract<AnyRecord, { type: T }>, context: RuleContext, look: Look): boolean;
}

/** A rule that looks at one record. */
export interface RecordRule<T extends RecordType = RecordType> extends Meta, Gates<T> {
  readonly scope: "record";
  /** Record types that it looks at; absent means all. */
  readonly appliesTo?: readonly T[];
  /** Where none of the questions is answered with yes, the rule finds nothing. */
  readonly places?: PlaceQuestions;
  readonly examples: { readonly passes: readonly PassingExample[]; readonly fails: readonly FailingExample[] };
  check(record: Extract<AnyRecord, { type: T }>, context: RuleContext): Iterable<Found>;
}

/** A rule that looks at many records: those of one type (`set`) or of several types and datasets (`dataset`). */
// biome-ignore lint/suspicious/noExplicitAny: what a rule keeps is its own business; only `defineRule` sees both ends.
export interface SetRule<T extends RecordType = RecordType, D = any> extends Meta, Pick<Gates<T>, "needs"> {
  readonly scope: "set" | "dataset";
  readonly appliesTo?: readonly T[];
  readonly examples: { readonly passes: readonly PassingExample[]; readonly fails: readonly FailingExample[] };
  collect(record: Extract<AnyRecord, { type: T }>, context: RuleContext): Iterable<Kept<D>>;
  finish(collected: readonly Collected<D>[], context: RuleContext): Iterable<FoundAmong<D>>;
}

/**
 * A fault that the reader (`reading`), the structural check (`structure`) or the engine in the caller's configuration
 * (`configuration`) names: described here, found there.
 */
export interface DescribedFault extends Meta {
  readonly scope: "reading" | "structure" | "configuration";
  readonly examples: {
    readonly passes: readonly Described[];
    readonly fails: readonly (Described & { readonly pointer: string })[];
  };
}

/** The content of a file as text or bytes, or a record (a header, where its type is `dataset`). */
export type Described =
  | { readonly text: string; readonly maxRecordBytes?: number }
  | { readonly bytes: readonly number[] }
  | { readonly value: unknown };

export type Rule = RecordRule | SetRule | DescribedFault;

/**
 * Declares a rule.
 *
 * One fault, one file, one name: the file `rules/<theme>/<code>.ts` exports the rule under the code in camel case,
 * and adding the file is enough. The rule is pure: no files, no clock, no network.
 */
export function defineRule<const T extends RecordType>(rule: RecordRule<T>): RecordRule<T>;
export function defineRule<const T extends RecordType, D>(rule: SetRule<T, D>): SetRule<T, D>;
export function defineRule(rule: DescribedFault): DescribedFault;
export function defineRule(rule: unknown): unknown {
  return rule;
}
