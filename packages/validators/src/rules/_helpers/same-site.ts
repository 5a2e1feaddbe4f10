import type { Codelists } from "../define-rule.ts";
import { kilometresBetween } from "./distance.ts";
import { mayBeSameMineral } from "./minerals.ts";
import { nameLikeness } from "./name-likeness.ts";
import { productWords, type SiteFact } from "./site-fact.ts";
import { type SiteName, siteName } from "./site-name.ts";

/** What speaks for two facilities being one. */
export interface SameSite {
  /** From 0 to 1. */
  readonly likeness: number;
  readonly names: readonly [string, string];
  /** Absent where one of them has no point. */
  readonly kilometres?: number;
}

/** Kinds that publishers use for one and the same site. */
const kindsOfOne: readonly ReadonlySet<string>[] = [
  new Set(["mine", "deposit", "area", "brine-field", "seabed-area"]),
  new Set(["refinery", "smelter", "chemical-plant", "conversion-plant", "separation-plant", "recycling-plant"]),
  new Set(["magnet-plant", "alloy-plant", "component-plant"]),
  new Set(["anode-plant", "battery-material-plant", "chemical-plant", "battery-plant"]),
  new Set(["stockpile", "warehouse"]),
  new Set(["railway", "corridor", "road", "pipeline"]),
  new Set(["port", "terminal"]),
];

/** How alike names must be by how far apart the points are, in kilometres. */
const byDistance: readonly (readonly [kilometres: number, likeness: number])[] = [
  [2, 0.86],
  [6, 0.9],
  [25, 0.96],
];
/** Without points, a name and a country are little: the names must be all but equal. */
const withoutPoints = 0.95;
/** Without a word on what they produce, the names must be more alike. */
const withoutMinerals = 0.04;

const namesOf = new WeakMap<SiteFact, readonly (readonly [string, SiteName])[]>();

/** The names of a site as they are compared. */
export function readNames(fact: SiteFact): readonly (readonly [string, SiteName])[] {
  let read = namesOf.get(fact);
  if (!read) {
    read = fact.names.map((name) => [name, siteName(name, productWords)] as const);
    namesOf.set(fact, read);
  }
  return read;
}

/**
 * Whether two facilities are so alike that they are perhaps one: the names (spelling, order of words, script and words that
 * only say what it is aside), the place, the kind and what is produced. Answers what speaks for it.
 */
export function sameSite(a: SiteFact, b: SiteFact, codelists: Codelists): SameSite | undefined {
  if (a.country !== undefined && b.country !== undefined && a.country !== b.country) return undefined;
  const kilometres = a.point && b.point && kilometresBetween(a.point, b.point);
  const needed = kilometres === undefined ? neededInArea(a, b) : byDistance.find(([most]) => kilometres <= most)?.[1];
  if (needed === undefined || !areKindsOfOne(a.kinds, b.kinds)) return undefined;
  const shared = shareMineral(a, b, codelists);
  if (shared === false) return undefined;
  const least = needed + (shared === undefined ? withoutMinerals : 0);
  let best: SameSite | undefined;
  for (const [name, x] of readNames(a)) {
    for (const [other, y] of readNames(b)) {
      const likeness = nameLikeness(x, y);
      if (likeness < least || (best && best.likeness >= likeness)) continue;
      best = { likeness, names: [name, other], ...(kilometres !== undefined && { kilometres }) };
    }
  }
  return best;
}

function neededInArea(a: SiteFact, b: SiteFact): number | undefined {
  if (a.country === undefined || a.country !== b.country) return undefined;
  if (a.subdivision !== undefined && b.subdivision !== undefined && a.subdivision !== b.subdivision) return undefined;
  return withoutPoints;
}

function areKindsOfOne(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0 || a.some((kind) => b.includes(kind))) return true;
  return kindsOfOne.some((one) => a.some((kind) => one.has(kind)) && b.some((kind) => one.has(kind)));
}

/** Whether they share a mineral; `undefined` where one of them says nothing. */
function shareMineral(a: SiteFact, b: SiteFact, codelists: Codelists): boolean | undefined {
  if (a.minerals.length === 0 || b.minerals.length === 0) return undefined;
  return a.minerals.some((one) => b.minerals.some((other) => mayBeSameMineral(codelists, one, other)));
}
