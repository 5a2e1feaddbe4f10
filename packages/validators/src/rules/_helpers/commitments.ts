import { type Commitment, compareDecimals, type Decimal } from "@forgex/schema";
import type { Collected, Kept, RuleContext } from "../define-rule.ts";
import { type Bounds, boundsOf } from "./bounds.ts";
import { items } from "./items.ts";
import { isUncertain } from "./missing.ts";
import { samenessOf } from "./same-thing.ts";

/** What is kept of a commitment for rules over several: one entry for itself and one for each of its sums. */
export type CommitmentFact =
  | {
      readonly is: "commitment";
      readonly kind: string;
      readonly instrument?: string;
      /** Its names in other publishers' data and in registers. */
      readonly same?: readonly string[];
      /** Class of its status: letter, signed, ended … */
      readonly statusClass: string;
      readonly itemCount?: number;
      /** The packages and headlines that a source says it is part of. */
      readonly partOf: readonly string[];
      readonly projects: readonly string[];
      /** It may be the same money as another commitment's, or part of it. */
      readonly shared: boolean;
      /** It is the same money as another commitment's, or was replaced by it. */
      readonly isDouble: boolean;
      /** The record itself says that the printed sum does not match its parts. */
      readonly admitsMismatch: boolean;
    }
  | {
      readonly is: "sum";
      readonly basis: string;
      readonly currency: string;
      readonly value: number;
      readonly bounds: Bounds;
      readonly from?: string;
      readonly until?: string;
    };

/** A sum that was kept. */
export type KeptSum = Collected<Extract<CommitmentFact, { is: "sum" }>>;

/** A commitment of the run. */
export interface CommitmentOf {
  readonly id: string;
  readonly at: Collected<CommitmentFact>;
  readonly fact: Extract<CommitmentFact, { is: "commitment" }>;
  readonly sums: KeptSum[];
}

/** Keeps of a commitment what rules over several need. Sums that are withheld, blurred or of no currency are left out. */
export function* factsOf(record: Commitment, { codelists }: RuleContext): Generator<Kept<CommitmentFact>> {
  if (record.recordStatus !== "active") return;
  const { kind = "instrument", instrument, status, itemCount, relations = [], projects = [] } = record;
  const { same } = samenessOf(record);
  const related = relations.flatMap(({ kind: how, record: other, certainty }) =>
    how === "part-of" && other !== undefined && certainty === "stated" ? [other] : [],
  );
  yield {
    pointer: itemCount === undefined ? "/id" : "/itemCount",
    data: {
      is: "commitment",
      kind,
      ...(instrument !== undefined && { instrument }),
      ...(same !== undefined && { same }),
      statusClass: (status && codelists.entry("commitment-status", status)?.extra.class) ?? "",
      ...(itemCount !== undefined && !isUncertain(record, "/itemCount") && { itemCount }),
      partOf: related,
      projects,
      shared: relations.some(({ kind: how }) => how !== undefined && how !== "part-of"),
      isDouble: relations.some(({ kind: how }) => how === "duplicate-of" || how === "replaces"),
      admitsMismatch: (record.claims ?? []).some((claim) => claim.kind === "arithmetic"),
    },
  };
  for (const { item, pointer } of items(record.amounts, "/amounts")) {
    const { basis, currency, value, from, until } = item;
    if (basis === undefined || currency === undefined || value === undefined) continue;
    if (isUncertain(record, `${pointer}/value`) || isUncertain(record, `${pointer}/currency`)) continue;
    const term = { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
    yield { pointer: `${pointer}/value`, data: { is: "sum", basis, currency, value, bounds: boundsOf(item), ...term } };
  }
}

/** The commitments of a run, by id. */
export function commitmentsIn(collected: readonly Collected<CommitmentFact>[]): Map<string, CommitmentOf> {
  const all = new Map<string, CommitmentOf>();
  for (const at of collected) {
    if (at.data.is === "commitment") all.set(at.record.id, { id: at.record.id, at, fact: at.data, sums: [] });
  }
  for (const at of collected) if (at.data.is === "sum") all.get(at.record.id)?.sums.push(at as KeptSum);
  return all;
}

/** What sources say is directly part of each package or headline, in order of ids. */
export function partsIn(all: ReadonlyMap<string, CommitmentOf>): Map<string, CommitmentOf[]> {
  const parts = new Map<string, CommitmentOf[]>();
  for (const one of [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    for (const whole of one.fact.partOf) parts.set(whole, [...(parts.get(whole) ?? []), one]);
  }
  return parts;
}

/** The instruments in a package, through packages within it; each once, however many ways lead to it. */
export function instrumentsOf(whole: string, parts: ReadonlyMap<string, readonly CommitmentOf[]>): CommitmentOf[] {
  const found = new Map<string, CommitmentOf>();
  const seen = new Set([whole]);
  const todo = [whole];
  for (let here = todo.pop(); here !== undefined; here = todo.pop()) {
    for (const part of parts.get(here) ?? []) {
      if (seen.has(part.id)) continue;
      seen.add(part.id);
      if (part.fact.kind === "instrument") found.set(part.id, part);
      else todo.push(part.id);
    }
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Bases that “financing, not further split” takes in. */
const anyFinance = new Set(["financing", "principal", "equity", "grant", "advance", "purchase-value"]);

/** Tells whether a part's sum is money of the kind that the whole's sum counts. */
export function isPartOfBasis(whole: string, part: string): boolean {
  return whole === part || (whole === "financing" && anyFinance.has(part));
}

/**
 * The sum of a part that certainly counts in a sum of the whole: of several, over time or by basis, the least.
 */
export function leastFitting(part: CommitmentOf, basis: string, currency: string): KeptSum | undefined {
  let least: KeptSum | undefined;
  for (const sum of part.sums) {
    if (sum.data.currency !== currency || !isPartOfBasis(basis, sum.data.basis)) continue;
    if (least === undefined || compare(sum.data.bounds.low, least.data.bounds.low) < 0) least = sum;
  }
  return least;
}

function compare(a: Decimal | undefined, b: Decimal | undefined): number {
  return a === undefined ? -1 : b === undefined ? 1 : compareDecimals(a, b);
}
