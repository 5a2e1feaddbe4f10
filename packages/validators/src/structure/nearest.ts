/**
 * The number of single-character insertions, deletions, replacements and swaps of neighbours that turn one text into the
 * other (optimal string alignment), or `limit + 1` as soon as it is certain to be more than the limit.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let lastBest = 0;
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let d = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        d = Math.min(d, (beforeLast[j - 2] as number) + 1);
      row.push(d);
      if (d < best) best = d;
    }
    // A swap reaches back two rows, so one row beyond the limit decides nothing.
    if (best > limit && lastBest > limit) return limit + 1;
    lastBest = best;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] as number, limit + 1);
}

/** Letters and digits alone, in lower case, without accents: what is left when only the way of writing differs. */
export function bare(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** A name that was probably meant. */
export interface Nearest {
  readonly name: string;
  /** True where only the way of writing differs (case, spaces, `_`, `-`, accents), so that nothing else can be meant. */
  readonly sameLetters: boolean;
  readonly distance: number;
}

/**
 * The one name nearest to the text, if one is near enough; none when two are equally near. A slip in every four
 * letters is allowed.
 */
export function nearest(text: string, names: Iterable<string>): Nearest | undefined {
  const wanted = bare(text);
  if (wanted === "" || text.length > 200) return undefined;
  const limit = Math.min(3, Math.floor(wanted.length / 4) + (wanted.length > 2 ? 1 : 0));
  let found: Nearest | undefined;
  let tied = false;
  for (const name of names) {
    const letters = bare(name);
    const distance = letters === wanted ? 0 : editDistance(wanted, letters, limit);
    if (distance > limit || distance >= Math.max(letters.length, 1)) continue;
    if (found && distance === found.distance) tied = true;
    if (found && distance >= found.distance) continue;
    found = { name, distance, sameLetters: distance === 0 };
    tied = false;
  }
  return tied ? undefined : found;
}
