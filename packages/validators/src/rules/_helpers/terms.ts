import { dateInterval } from "@forgex/schema";

/** When something holds: first and last day, each as precisely as it is known. */
export interface Term {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/**
 * The time in which a thing certainly holds, in milliseconds: from the latest day on which it may begin to the earliest on
 * which it may end. Without a last day it still holds; without a first day all that is certain is that it has begun by
 * its end, so only what has no end either is known to hold at all, at the end of time.
 */
export function certainTerm({ from, until }: Term): { readonly start: number; readonly end: number } | undefined {
  const start = from === undefined ? Number.POSITIVE_INFINITY : dateInterval(from).end;
  const end = until === undefined ? Number.POSITIVE_INFINITY : dateInterval(until).start + dayMs - 1;
  return start <= end ? { start, end } : undefined;
}

/** `until` is a last day, so it holds to the end of that day. */
const dayMs = 86_400_000;

/**
 * Tells whether two things certainly hold together on some day.
 *
 * @example
 * certainlyOverlap({ from: "2024" }, { from: "2025" }); // true: neither has ended
 * certainlyOverlap({ until: "2025-10-06" }, {}); // false: nobody knows when the second began
 */
export function certainlyOverlap(a: Term, b: Term): boolean {
  const [x, y] = [certainTerm(a), certainTerm(b)];
  return x !== undefined && y !== undefined && Math.max(x.start, y.start) <= Math.min(x.end, y.end);
}
