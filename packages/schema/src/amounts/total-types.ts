/** An interval as exact decimal texts, as a report carries it. `high` is absent where nothing bounds the sum. */
export interface IntervalText {
  readonly low: string;
  readonly high?: string;
  /** True where at least one amount in it is only near the truth. */
  readonly about?: true;
}

/** One commitment that is counted. */
export interface TotalItem extends IntervalText {
  readonly id: string;
  readonly basis: string;
}

/** A package beside the instruments that are counted. Nothing of it is added to any sum. */
export interface TotalPackage {
  readonly id: string;
  readonly whole: IntervalText;
  /** Counted instruments of it in the same currency, through packages within it too. */
  readonly parts: readonly string[];
  /** What of the whole no counted instrument explains. */
  readonly remainder: IntervalText;
  /** Parts that could not be taken out: in another currency, without amount, or only possibly parts. */
  readonly notTakenOut: readonly string[];
  /** The parts surely come to more than the whole. */
  readonly exceeded?: true;
}

/** The total in one currency and one class of status. Classes are never added to one another. */
export interface TotalGroup {
  readonly currency: string;
  readonly statusClass: string;
  /** The sum of the instruments, each counted once. */
  readonly itemised: IntervalText & { readonly count: number };
  readonly items: readonly TotalItem[];
  readonly packages: readonly TotalPackage[];
}

/** Two commitments that may hold the same money. It is told and not taken off, since no one knows how much it is. */
export interface TotalOverlap {
  readonly a: string;
  readonly b: string;
  readonly kind: string;
  readonly certainty: string;
}

/** A headline: shown beside the total and never in it. */
export interface TotalHeadline {
  readonly id: string;
  readonly statusClass: string;
  readonly currency?: string;
  readonly basis?: string;
  readonly amount?: IntervalText;
}

/** Why a commitment is not in the sum. */
export type UncountedReason =
  | "withdrawn"
  | "superseded"
  | "duplicate"
  | "replaced"
  | "part-of-instrument"
  | "kind-not-stated"
  | "amount-withheld"
  | "amount-missing"
  | "amount-ambiguous"
  | "basis-not-summed"
  | "currency-not-stated";

/** A commitment that is not in the sum, and why. */
export interface Uncounted {
  readonly id: string;
  readonly reason: UncountedReason;
  /** The commitment that is counted in its place. */
  readonly of?: string;
  /** More about the reason: the kind of `missing`, the basis. */
  readonly detail?: string;
}

/** What {@link totalOf} answers. Every commitment given is in exactly one of items, packages, headlines and uncounted. */
export interface Total {
  readonly on: string;
  readonly groups: readonly TotalGroup[];
  readonly overlaps: readonly TotalOverlap[];
  readonly headlines: readonly TotalHeadline[];
  readonly uncounted: readonly Uncounted[];
}
