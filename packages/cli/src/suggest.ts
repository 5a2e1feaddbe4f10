/**
 * The names nearest to a mistyped one, best first: those that begin with it or contain it, and those at most a third
 * of their letters away.
 */
export function nearest(name: string, names: readonly string[], atMost = 3): string[] {
  const wanted = name.toLowerCase();
  return names
    .map((candidate) => ({ candidate, away: distance(wanted, candidate.toLowerCase()) }))
    .filter(({ candidate, away }) => {
      if (wanted.length >= 3 && candidate.includes(wanted)) return true;
      return away <= Math.max(1, Math.floor(Math.max(wanted.length, candidate.length) / 3));
    })
    .sort((a, b) => a.away - b.away || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, atMost)
    .map(({ candidate }) => candidate);
}

/** `Did you mean a, b or c?`, or what lists all names where none is near. */
export function didYouMean(name: string, names: readonly string[], otherwise: string): string {
  const near = nearest(name, names);
  if (near.length === 0) return otherwise;
  const last = near.pop();
  return near.length === 0 ? `Did you mean ${last}?` : `Did you mean ${near.join(", ")} or ${last}?`;
}

/** Letters to insert, delete, replace or swap with their neighbour to turn one text into the other. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(at(above, j) + 1, at(row, j - 1) + 1, at(above, j - 1) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, at(before, j - 2) + 1);
      row.push(best);
    }
    before = above;
    above = row;
  }
  return at(above, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
