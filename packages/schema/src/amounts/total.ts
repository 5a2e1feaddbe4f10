import { compareDecimals, decimalText } from "../decimal.ts";
import { commitmentStatusList } from "../generated/codelists/commitment-status.ts";
import type { Commitment } from "../generated/types.ts";
import { addIntervals, type Interval, nothing, remainderOf } from "./interval.ts";
import { type Links, linksOf } from "./links.ts";
import { type Picked, pickAmount } from "./pick.ts";
import type {
  IntervalText,
  Total,
  TotalGroup,
  TotalHeadline,
  TotalItem,
  TotalPackage,
  Uncounted,
} from "./total-types.ts";

/** How a total is made. */
export interface TotalOptions {
  /** The date on which amounts must be in force, e.g. `2026-11-23`. */
  readonly on: string;
  /** Status → class; the classes of the codelist `commitment-status` unless told. */
  readonly classes?: Readonly<Record<string, string | undefined>>;
  /** The bases that count as money, the preferred first. */
  readonly bases?: readonly string[];
}

/** Bases that are money changing hands, the preferred first. Costs, values, capacities, targets and budgets are not. */
export const summedBases: readonly string[] = [
  "principal",
  "financing",
  "equity",
  "grant",
  "purchase-value",
  "covered-amount",
  "share-of-cost",
  "advance",
  "principal-with-capitalised-interest",
];

/**
 * The total of financing commitments, in which no money is counted twice and nothing is counted that is not known.
 *
 * There is no grand total: sums are given per currency and class of status (a letter of interest is never added to a
 * signed loan), as intervals with exact ends. In them:
 *
 * - an **instrument** counts once, however many packages hold it, by one amount: the one in force on the date, of the
 *   first of `bases` that it has. `up-to` v is 0 to v, `at-least` and `more-than` v have no upper end, `about` v is v,
 *   marked; a range is its ends.
 * - a **package** is never added. Beside the sum stands what of it no counted instrument explains (its remainder), with
 *   parts in another currency, without amount or only possibly parts left out of that reckoning and named.
 * - a **headline** is listed beside and touches nothing.
 * - **duplicates** count once; what is **replaced**, **withdrawn** or **superseded** does not count; an instrument that is part
 *   of another instrument is contained in it. Relations that are only `possible`, and every `overlaps-with`, are listed
 *   as overlaps and not taken off: how much they share is not known.
 * - a **withheld** or missing amount is counted as a case and never as zero; so are amounts without currency, of bases
 *   that are no money, and two amounts of one basis that may both be in force.
 * - a commitment without a status, or with one of no class, stands in the class `not-stated`.
 *
 * The answer is sorted and the same for the same commitments in any order. Of two with one id the last counts.
 *
 * @throws {ForgexError} `date-malformed` for `on`
 * @example
 * const total = totalOf(commitments, { on: "2026-11-23" });
 * for (const g of total.groups) console.log(g.currency, g.statusClass, g.itemised.low, g.itemised.high ?? "open");
 */
export function totalOf(commitments: Iterable<Commitment>, options: TotalOptions): Total {
  const { on, bases = summedBases } = options;
  const classes = options.classes ?? commitmentStatusList.columns.class ?? {};
  const byId = new Map([...commitments].map((c) => [c.id, c]));
  const links = linksOf(byId);
  const picked = new Map<string, Picked>();
  const uncounted: Uncounted[] = [...links.leftOut.values()];
  const headlines: TotalHeadline[] = [];
  const classOf = (id: string): string => {
    const status = byId.get(id)?.status;
    return (status !== undefined && Object.hasOwn(classes, status) ? classes[status] : undefined) ?? "not-stated";
  };
  for (const [id, commitment] of byId) {
    if (links.leftOut.has(id)) continue;
    const amount = pickAmount(commitment, on, bases);
    if (commitment.kind === "headline") {
      const shown = "interval" in amount ? amount : undefined;
      headlines.push({
        id,
        statusClass: classOf(id),
        ...(shown ? { currency: shown.currency, basis: shown.basis, amount: text(shown.interval) } : {}),
      });
    } else if (commitment.kind === undefined) uncounted.push({ id, reason: "kind-not-stated" });
    else if ("interval" in amount) picked.set(id, amount);
    else uncounted.push({ id, ...amount });
  }
  return {
    on,
    groups: groupsOf(byId, picked, links, classOf),
    overlaps: links.overlaps,
    headlines: headlines.sort(byIdOrder),
    uncounted: uncounted.sort(byIdOrder),
  };
}

function groupsOf(
  byId: ReadonlyMap<string, Commitment>,
  picked: ReadonlyMap<string, Picked>,
  links: Links,
  classOf: (id: string) => string,
): TotalGroup[] {
  const groups = new Map<string, { sum: Interval; items: TotalItem[]; packages: TotalPackage[] }>();
  for (const [id, { currency, basis, interval }] of picked) {
    const key = `${currency}\n${classOf(id)}`;
    const group = groups.get(key) ?? { sum: nothing, items: [], packages: [] };
    groups.set(key, group);
    if (byId.get(id)?.kind === "package") group.packages.push(packageOf(id, byId, picked, links));
    else {
      group.sum = addIntervals(group.sum, interval);
      group.items.push({ id, basis, ...text(interval) });
    }
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, group]) => {
      const [currency, statusClass] = key.split("\n") as [string, string];
      return {
        currency,
        statusClass,
        itemised: { count: group.items.length, ...text(group.sum) },
        items: group.items.sort(byIdOrder),
        packages: group.packages.sort(byIdOrder),
      };
    });
}

function packageOf(
  id: string,
  byId: ReadonlyMap<string, Commitment>,
  picked: ReadonlyMap<string, Picked>,
  links: Links,
): TotalPackage {
  const own = picked.get(id) as Picked;
  const parts = new Set<string>();
  const notTakenOut = new Set<string>();
  const seen = new Set([id]);
  const open = [id];
  let sum = nothing;
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const possible of links.possibleParts.get(at) ?? []) notTakenOut.add(possible);
    for (const part of links.parts.get(at) ?? []) {
      if (seen.has(part)) continue;
      seen.add(part);
      const amount = picked.get(part);
      if (byId.get(part)?.kind === "package") open.push(part);
      else if (amount?.currency === own.currency) {
        parts.add(part);
        sum = addIntervals(sum, amount.interval);
      } else notTakenOut.add(part);
    }
  }
  for (const part of parts) notTakenOut.delete(part);
  const { high } = own.interval;
  return {
    id,
    whole: text(own.interval),
    parts: [...parts].sort(),
    remainder: text(remainderOf(own.interval, sum)),
    notTakenOut: [...notTakenOut].sort(),
    ...(high && compareDecimals(sum.low, high) > 0 ? { exceeded: true } : {}),
  };
}

function text({ low, high, about }: Interval): IntervalText {
  return {
    low: decimalText(low),
    ...(high ? { high: decimalText(high) } : {}),
    ...(about ? { about } : {}),
  };
}

function byIdOrder(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
