import type { Expression, Range } from "./parse.ts";

/** A set of characters and how often it may stand in a row. */
export interface Atom {
  readonly ranges: readonly Range[];
  readonly min: number;
  readonly max: number;
}

const overlap = (a: Atom, b: Atom): boolean => a.ranges.some(([x, y]) => b.ranges.some(([v, w]) => x <= w && v <= y));

/** The expression as sets of ASCII one after another, each repeated, where a greedy walk is always right. */
export function asRow(expression: Expression): readonly Atom[] | undefined {
  const atoms: Atom[] = [];
  for (const item of expression.kind === "sequence" ? expression.items : [expression]) {
    const [set, min, max] = item.kind === "repeat" ? [item.item, item.min, item.max] : [item, 1, 1];
    if (set.kind !== "set" || set.ranges.some(([, to]) => to > 127)) return undefined;
    atoms.push({ ranges: set.ranges, min, max });
  }
  for (const [i, atom] of atoms.entries()) {
    if (atom.min === atom.max) continue;
    // What may follow must not be what this set takes too.
    for (let j = i + 1; j < atoms.length; j++) {
      const next = atoms[j] as Atom;
      if (overlap(atom, next)) return undefined;
      if (next.min > 0) break;
    }
  }
  return atoms;
}
