import type { Finding } from "@forgex/schema";

/** A finding and its place in the order of the input. */
export interface Placed {
  readonly finding: Finding;
  readonly source: string;
  /** Of the record among its source's; -1 for a header and for the file as a whole. */
  readonly index: number;
}

/** Sorts by source (in the order given), record, place in the record, code. */
export function inOrder(sources: readonly string[]): (a: Placed, b: Placed) => number {
  const rank = new Map(sources.map((source, i) => [source, i]));
  const of = (placed: Placed): number => rank.get(placed.source) ?? sources.length;
  return (a, b) =>
    of(a) - of(b) ||
    a.index - b.index ||
    comparePointers(a.finding.pointer, b.finding.pointer) ||
    compareTexts(a.finding.code, b.finding.code) ||
    comparePlaces(a.finding, b.finding) ||
    compareTexts(JSON.stringify(a.finding), JSON.stringify(b.finding));
}

function comparePlaces({ position: a }: Finding, { position: b }: Finding): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}

/** Steps that are numbers are compared as numbers. */
export function comparePointers(a: string, b: string): number {
  if (a === b) return 0;
  const x = a.split("/");
  const y = b.split("/");
  for (let i = 0; i < x.length && i < y.length; i++) {
    const [s, t] = [x[i] as string, y[i] as string];
    if (s === t) continue;
    const numbers = /^[0-9]{1,9}$/.test(s) && /^[0-9]{1,9}$/.test(t);
    return numbers ? Number(s) - Number(t) : compareTexts(s, t);
  }
  return x.length - y.length;
}

export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
