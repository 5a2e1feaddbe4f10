import type { RawRow } from "../tables/source.ts";

/** How a text is cut into rows and cells. */
export interface Dialect {
  /** One character: `,`, `;`, tab or `|`. */
  readonly delimiter: string;
  /** Line ends are lone carriage returns, as of old Macintosh files. */
  readonly returns?: boolean;
}

/** So many characters may stand between two quotation marks; an opening mark without a closing one is text. */
const LONGEST = 4 * 1024 * 1024;
const QUOTE = 34;

/**
 * Cuts the text of a CSV (RFC 4180) into rows as it comes, in any pieces. Quoted cells may hold delimiters, line ends
 * and doubled quotation marks; rows may have any number of cells, and blank lines are rows too.
 *
 * @example
 * const scanner = new Scanner({ delimiter: "," });
 * const rows = [...scanner.push('a,"b\nc"\n1'), ...scanner.end()]; // [["a", "b\nc"], ["1"]]
 */
export class Scanner {
  /** Row and line of the first quotation mark that is never closed. */
  openQuote: { readonly row: number; readonly line: number; readonly column: number } | undefined;
  private readonly delimiter: string;
  private readonly newline: string;
  private rest = "";
  /** The rest is not looked at again before it is so long: each look begins at the start of its row. */
  private enough = 0;
  private row = 1;
  private line = 1;
  /** Place in the text of a quotation mark that is text. */
  private literal = -1;

  constructor({ delimiter, returns = false }: Dialect) {
    this.delimiter = delimiter;
    this.newline = returns ? "\r" : "\n";
  }

  push(text: string): RawRow[] {
    this.rest += text;
    return this.rest.length < this.enough ? [] : this.scan(false);
  }

  /** The last row, where no line end follows it. */
  end(): RawRow[] {
    return this.scan(true);
  }

  private scan(last: boolean): RawRow[] {
    const { rest, newline } = this;
    const rows: RawRow[] = [];
    let at = 0;
    let quote = rest.indexOf('"');
    while (at < rest.length) {
      const end = rest.indexOf(newline, at);
      if (quote >= 0 && quote < at) quote = rest.indexOf('"', at);
      if (quote < 0 || (end >= 0 && quote > end)) {
        if (end < 0 && !last) break;
        const stop = end < 0 ? rest.length : end;
        rows.push({ row: this.row, line: this.line, cells: this.cells(at, stop) });
        this.row += 1;
        this.line += 1;
        at = end < 0 ? rest.length : end + 1;
        continue;
      }
      const next = this.quoted(at, last);
      if (next === undefined) break;
      rows.push({ row: this.row, line: this.line, cells: next.cells });
      this.row += 1;
      this.line += next.lines;
      at = next.end;
    }
    this.rest = rest.slice(at);
    this.literal = -1;
    this.enough = last || this.rest.length < 65_536 ? 0 : this.rest.length * 2;
    return rows;
  }

  /** The cells of a row without quotation marks. */
  private cells(from: number, to: number): string[] {
    const stop = this.newline === "\n" && this.rest.charCodeAt(to - 1) === 13 && to > from ? to - 1 : to;
    return this.rest.slice(from, stop).split(this.delimiter);
  }

  /** A row with quotation marks; undefined where its end is not yet there. */
  private quoted(from: number, last: boolean): { cells: string[]; end: number; lines: number } | undefined {
    const { rest, delimiter, newline } = this;
    const cells: string[] = [];
    let lines = 1;
    let at = from;
    for (;;) {
      let cell = "";
      if (rest.charCodeAt(at) === QUOTE && at !== this.literal) {
        const opened = at;
        let begin = at + 1;
        for (;;) {
          const mark = rest.indexOf('"', begin);
          const isLost = mark < 0 ? last || rest.length - opened > LONGEST : mark - opened > LONGEST;
          if (isLost) {
            // Nothing closes it: it is a sign like others, and the rows after it are read.
            this.openQuote ??= { row: this.row, line: this.line, column: cells.length };
            this.literal = opened;
            return this.quoted(from, last);
          }
          if (mark < 0 || (mark + 1 === rest.length && !last)) return undefined;
          cell += rest.slice(begin, mark);
          begin = mark + 1;
          if (rest.charCodeAt(begin) !== QUOTE) break;
          cell += '"';
          begin += 1;
        }
        for (let i = rest.indexOf(newline, opened); i >= 0 && i < begin; i = rest.indexOf(newline, i + 1)) lines += 1;
        at = begin;
      }
      // What stands outside quotation marks: the whole cell, or a rest after them.
      const comma = rest.indexOf(delimiter, at);
      const end = rest.indexOf(newline, at);
      if (comma >= 0 && (end < 0 || comma < end)) {
        cells.push(cell + rest.slice(at, comma));
        at = comma + 1;
        continue;
      }
      if (end < 0 && !last) return undefined;
      const stop = end < 0 ? rest.length : end;
      const cut = newline === "\n" && stop > at && rest.charCodeAt(stop - 1) === 13 ? stop - 1 : stop;
      cells.push(cell + rest.slice(at, cut));
      return { cells, end: end < 0 ? rest.length : end + 1, lines };
    }
  }
}
