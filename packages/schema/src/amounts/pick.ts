import type { Amount, Commitment } from "../generated/types.ts";
import { isWithin } from "../pointer/json-pointer.ts";
import { amountsInForce } from "./in-force.ts";
import { amountInterval, type Interval } from "./interval.ts";
import type { UncountedReason } from "./total-types.ts";

/** The amount by which a commitment counts. */
export interface Picked {
  readonly basis: string;
  readonly currency: string;
  readonly interval: Interval;
}

/** Why none could be picked. */
export interface Unpicked {
  readonly reason: UncountedReason;
  readonly detail?: string;
}

/**
 * The one amount by which a commitment counts on a date: of those in force the first basis of `bases` that it has. Two
 * different amounts of that basis that may both be in force are ambiguous.
 */
export function pickAmount(commitment: Commitment, on: string, bases: readonly string[]): Picked | Unpicked {
  const inForce = amountsInForce(commitment.amounts ?? [], on);
  const basis = bases.find((b) => inForce.some((a) => a.basis === b && a.value !== undefined));
  if (basis === undefined) return whyNone(commitment, inForce, bases);
  const held = inForce.filter((a) => a.basis === basis && a.value !== undefined);
  const [amount] = held;
  if (amount === undefined || held.some((a) => !alike(a, amount))) return { reason: "amount-ambiguous", detail: basis };
  const interval = amountInterval(amount);
  if (amount.currency === undefined || interval === undefined) return { reason: "currency-not-stated", detail: basis };
  return { basis, currency: amount.currency, interval };
}

function alike(a: Amount, b: Amount): boolean {
  return a.value === b.value && a.max === b.max && a.qualifier === b.qualifier && a.currency === b.currency;
}

function whyNone(commitment: Commitment, inForce: readonly Amount[], bases: readonly string[]): Unpicked {
  const entry = commitment.missing?.find((m) => m.at.some((at) => at === "" || isWithin(at, "/amounts")));
  if (entry?.kind === "withheld") return { reason: "amount-withheld" };
  const other = inForce.find((a) => a.value !== undefined && !bases.includes(a.basis ?? ""));
  if (other) return { reason: "basis-not-summed", detail: other.basis ?? "not-stated" };
  return entry ? { reason: "amount-missing", detail: entry.kind } : { reason: "amount-missing" };
}
