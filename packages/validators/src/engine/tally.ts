import type { FindingSeverity } from "@forgex/schema";
import type { Placed } from "./placed.ts";
import type { Settings } from "./settings.ts";
import type { Suppressing } from "./suppress.ts";

/** From this many on, one cause that is met in many records is one finding with a count. */
const ONE_CAUSE_FROM = 4;
/** Places that such a finding names. */
const PLACES = 10;
/** Different causes of one code that are kept apart; what goes beyond is only counted. */
const MAX_CAUSES = 1000;

/** One cause met in many records. */
interface Cause {
  count: number;
  readonly first: Placed[];
}

/** All findings of one code and severity. */
export interface CodeTally {
  readonly code: string;
  readonly severity: FindingSeverity;
  count: number;
  /** Records in which it was found. */
  records: number;
  readonly kept: Placed[];
  readonly causes: Record<string, Cause>;
  /** How many causes are kept apart. */
  causeCount: number;
}

/** Findings counted exactly and kept as far as they may be shown; plain data that can be sent between threads. */
export interface Tally {
  readonly codes: Record<string, CodeTally>;
  /** How many findings each suppression held back, by its number. */
  readonly suppressed: Record<number, number>;
}

export const emptyTally = (): Tally => ({ codes: {}, suppressed: {} });

/** Counts in what may be shown, code by code. */
export interface Tallied {
  readonly code: string;
  readonly severity: FindingSeverity;
  readonly count: number;
  readonly records: number;
  readonly shown: readonly Placed[];
}

/** What of the settings matters for telling findings. */
export type ForTelling = Pick<Settings, "maxFindings" | "rules" | "suppressing">;

/** Adds findings, each record's together. */
export class Teller {
  readonly tally: Tally;
  private readonly max: number;
  private readonly sameCause: (code: string) => boolean;
  private readonly suppressing: Suppressing | undefined;
  /** The last record counted for each code. */
  private readonly last = new Map<string, string>();
  /** Columns of tables that were counted. */
  private readonly columns = new Set<string>();

  constructor(settings: ForTelling, tally: Tally = emptyTally()) {
    this.max = settings.maxFindings;
    this.sameCause = (code) => settings.rules.get(code)?.sameCause === true;
    this.suppressing = settings.suppressing;
    this.tally = tally;
  }

  /** Whether a further finding of the code can still be shown; if not, it need not be built in full. */
  isFull(code: string, severity: FindingSeverity): boolean {
    const tally = this.tally.codes[`${code} ${severity}`];
    if (tally === undefined || tally.kept.length < this.max || this.sameCause(code)) return false;
    // Only a finding that is built in full can be told from one that is suppressed.
    return !this.suppressing?.concerns(code);
  }

  /** Counts a finding that {@link isFull} says cannot be shown. */
  count(code: string, severity: FindingSeverity, source: string, index: number): void {
    this.countIn(this.of(code, severity), source, index, 1);
  }

  /** Adds a finding; `plain` is the same before anything was hidden in it. */
  add(placed: Placed, plain: Placed["finding"] = placed.finding): void {
    const { finding, source, index } = placed;
    const number = this.suppressing?.numberOf(plain);
    if (number !== undefined) {
      this.tally.suppressed[number] = (this.tally.suppressed[number] ?? 0) + (plain.count ?? 1);
      return;
    }
    const tally = this.of(finding.code, finding.severity);
    this.countIn(tally, source, index, this.isSameColumn(finding) ? 0 : (finding.count ?? 1));
    if (this.sameCause(finding.code) && index >= 0) {
      const key = causeOf(placed);
      const cause = tally.causes[key];
      if (cause) {
        cause.count++;
        if (cause.first.length < PLACES) cause.first.push(placed);
        return;
      }
      if (tally.causeCount < MAX_CAUSES) {
        tally.causeCount++;
        tally.causes[key] = { count: 1, first: [placed] };
        return;
      }
    }
    if (tally.kept.length < this.max) tally.kept.push(placed);
  }

  /**
   * Whether a column of a table is at fault, and was counted with an earlier row: a column that is missing, or that means
   * nothing, is one error however many rows the table has.
   */
  private isSameColumn({ code, pointer, position }: Placed["finding"]): boolean {
    if (position?.sheet === undefined || !this.sameCause(code)) return false;
    // A blank cell has a place of its own; a field without a column has only that of its row.
    if (position.cell !== undefined && code !== "field-unknown") return false;
    const column = position.cell?.replace(/[0-9]+$/, "") ?? pointer.replace(/\/[0-9]+(?=\/|$)/g, "/*");
    const key = JSON.stringify([code, position.source, position.sheet, column]);
    if (this.columns.has(key)) return true;
    this.columns.add(key);
    return false;
  }

  /** Replaces every kept finding of a source. */
  replace(source: string, by: (finding: Placed["finding"]) => Placed["finding"]): void {
    const change = (placed: Placed): Placed =>
      placed.source === source ? { ...placed, finding: by(placed.finding) } : placed;
    for (const tally of Object.values(this.tally.codes)) {
      tally.kept.splice(0, tally.kept.length, ...tally.kept.map(change));
      for (const { first } of Object.values(tally.causes)) first.splice(0, first.length, ...first.map(change));
    }
  }

  private of(code: string, severity: FindingSeverity): CodeTally {
    const key = `${code} ${severity}`;
    let tally = this.tally.codes[key];
    if (!tally) {
      tally = { code, severity, count: 0, records: 0, kept: [], causes: {}, causeCount: 0 };
      this.tally.codes[key] = tally;
    }
    return tally;
  }

  private countIn(tally: CodeTally, source: string, index: number, count: number): void {
    tally.count += count;
    if (index < 0) return;
    const record = `${index} ${source}`;
    const key = `${tally.code} ${tally.severity}`;
    if (this.last.get(key) !== record) tally.records++;
    this.last.set(key, record);
  }
}

/** The same code about the same field with the same facts is one cause. List items and named entries count as one field. */
function causeOf({ finding }: Placed): string {
  const field = finding.pointer.replace(/\/[0-9]+(?=\/|$)/g, "/*");
  return JSON.stringify([finding.type, field, finding.facts, finding.hidden ?? false]);
}

/** Joins the tallies of several shards; each record belongs to one shard. */
export function joinTallies(tallies: readonly Tally[]): Tally {
  const joined = emptyTally();
  for (const { codes, suppressed } of tallies) {
    for (const [i, n] of Object.entries(suppressed)) {
      joined.suppressed[Number(i)] = (joined.suppressed[Number(i)] ?? 0) + n;
    }
    for (const [key, one] of Object.entries(codes)) {
      const into = joined.codes[key];
      if (!into) {
        joined.codes[key] = structuredCopy(one);
        continue;
      }
      into.count += one.count;
      into.records += one.records;
      into.kept.push(...one.kept);
      for (const [name, cause] of Object.entries(one.causes)) {
        const known = into.causes[name];
        if (known) {
          known.count += cause.count;
          known.first.push(...cause.first);
        } else into.causes[name] = { count: cause.count, first: [...cause.first] };
      }
    }
  }
  return joined;
}

const structuredCopy = (tally: CodeTally): CodeTally => ({
  ...tally,
  kept: [...tally.kept],
  causes: Object.fromEntries(
    Object.entries(tally.causes).map(([name, c]) => [name, { count: c.count, first: [...c.first] }]),
  ),
});

/** What may be shown of each code: sorted, and at most `max` findings of one. */
export function shownOf(tally: Tally, max: number, order: (a: Placed, b: Placed) => number): Tallied[] {
  return Object.values(tally.codes).map(({ code, severity, count, records, kept, causes }) => {
    const all = [...kept, ...Object.values(causes).flatMap((cause) => ofCause(cause, order))].sort(order);
    return { code, severity, count, records, shown: all.slice(0, max) };
  });
}

function ofCause({ count, first }: Cause, order: (a: Placed, b: Placed) => number): Placed[] {
  const sorted = [...first].sort(order).slice(0, PLACES);
  const [one] = sorted;
  if (one === undefined || count < ONE_CAUSE_FROM) return sorted;
  const places = sorted.flatMap(({ finding }) => finding.position ?? []);
  return [{ ...one, finding: { ...one.finding, count, ...(places.length > 0 ? { places } : {}) } }];
}
