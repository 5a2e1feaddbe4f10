import type { Collected } from "../define-rule.ts";
import type { Point } from "./distance.ts";
import { readNames } from "./same-site.ts";
import type { SiteFact } from "./site-fact.ts";

/** Side of a cell in degrees of latitude: about 11 km. */
const cell = 0.1;
/** A key that more sites share than this parts nothing; so the work grows with the number of sites, not with its square. */
const mostInKey = 12;
/** Words and groups of three letters by which a name is looked up: the rarest. */
const rarest = 4;

type Site = Collected<SiteFact>;

/**
 * Pairs of sites that may be one, each once: those that share a cell of the map and a beginning of a word, or some of the
 * three-letter groups that are rarest in all names of their country.
 */
export function* likelyPairs(sites: readonly Site[]): Generator<readonly [Site, Site]> {
  const counts = new Map<string, number>();
  for (const { data } of sites) for (const key of keysOf(data)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const buckets = new Map<string, number[]>();
  for (const [i, site] of sites.entries()) {
    const others = new Set<number>();
    for (const key of chosen([...keysOf(site.data)], counts)) {
      const bucket = buckets.get(key);
      if (!bucket) buckets.set(key, [i]);
      else {
        for (const j of bucket) others.add(j);
        bucket.push(i);
      }
    }
    for (const j of others) yield [sites[j] as Site, site];
  }
}

/** The keys by which a site is looked up: all cells, and of the words and letter groups the rarest that others share. */
function chosen(keys: readonly string[], counts: ReadonlyMap<string, number>): string[] {
  const count = (key: string): number => counts.get(key) ?? 0;
  const shared = keys.filter((key) => count(key) > 1 && count(key) <= mostInKey);
  const ofName = shared.filter((key) => !key.startsWith("c "));
  ofName.sort((a, b) => count(a) - count(b) || (a < b ? -1 : 1));
  return [...shared.filter((key) => key.startsWith("c ")), ...ofName.slice(0, rarest)];
}

/** All keys of a site. They are made twice and not kept: they take far more room than the sites. */
function keysOf(fact: SiteFact): Set<string> {
  return new Set([...cellKeys(fact), ...nameKeys(fact)]);
}

/** The cells around the point, each with the first letters of the names, so that a crowded cell is no crowd. */
function* cellKeys(fact: SiteFact): Generator<string> {
  if (!fact.point) return;
  const starts = new Set(readNames(fact).flatMap(([, { words }]) => words.map((word) => word.slice(0, 2))));
  for (const square of squaresAround(fact.point)) for (const start of starts) yield `c ${square} ${start}`;
}

/**
 * The squares of the map in which a point lies. They are two cells wide and laid out four times, each time shifted by one
 * cell, so that two points less than a cell apart share at least one.
 */
function squaresAround({ latitude, longitude }: Point): string[] {
  const squares: string[] = [];
  for (const down of [0, 1]) {
    const row = Math.floor((Math.floor(latitude / cell) + down) / 2);
    // Meridians draw together towards the poles; the width is that of the whole row.
    const wide = cell / Math.max(0.05, Math.cos((row * 2 * cell * Math.PI) / 180));
    for (const right of [0, 1]) {
      squares.push(`${down}${right} ${row} ${Math.floor((Math.floor(longitude / wide) + right) / 2)}`);
    }
  }
  return squares;
}

/** The words of the names without vowels, which transliterations change, and their groups of three letters. */
function* nameKeys(fact: SiteFact): Generator<string> {
  for (const [, { words }] of readNames(fact)) {
    for (const word of words) {
      const bones =
        word[0] +
        word
          .slice(1)
          .replace(/[aeiouyhw]/g, "")
          .replace(/(.)\1+/g, "$1");
      if (word.length > 3 && bones.length > 2) yield `w ${fact.country ?? ""} ${bones}`;
    }
    const whole = ` ${words.join(" ")} `;
    for (let i = 0; i + 3 <= whole.length; i++) yield `3 ${fact.country ?? ""} ${whole.slice(i, i + 3)}`;
  }
}
