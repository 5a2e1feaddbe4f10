import { type Dialect, Scanner } from "./scan.ts";

const CANDIDATES = [",", ";", "\t", "|"];
/** So many rows are compared. */
const ROWS = 30;

/** The first line by which Excel is told the delimiter: `sep=;`. */
export const separatorLine = /^"?sep=([^\r\n"])"?\r?\n/i;

/** The delimiter and the line ends of a text, by its beginning: the delimiter with which rows have the most, equal cells. */
export function dialectOf(sample: string): Dialect {
  const returns = !sample.includes("\n") && sample.includes("\r");
  const said = separatorLine.exec(sample)?.[1];
  if (said !== undefined) return { delimiter: said, returns };
  let best = { delimiter: ",", score: 0 };
  for (const delimiter of CANDIDATES) {
    const scanner = new Scanner({ delimiter, returns });
    const widths = scanner
      .push(sample)
      .concat(scanner.end())
      .filter(({ cells }) => cells.length > 1 || cells[0] !== "")
      .slice(0, ROWS)
      .map(({ cells }) => cells.length);
    const counts = new Map<number, number>();
    for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
    // Title rows are short and few; what nearly all rows share counts, and wide rows more than narrow ones.
    const score = Math.max(0, ...[...counts].map(([width, n]) => (n / widths.length) ** 2 * Math.sqrt(width - 1)));
    if (score > best.score) best = { delimiter, score };
  }
  return { delimiter: best.delimiter, returns };
}
