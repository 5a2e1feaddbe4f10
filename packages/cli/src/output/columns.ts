/** A name and what it means; a list of these is set in two columns. */
export type Row = readonly [term: string, text: string];

const GAP = 2;

/** Breaks a text into lines no longer than `width` where it has spaces to break at. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && lengthOf(line) + 1 + lengthOf(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines;
}

/**
 * Sets rows in two columns, the second wrapped at `width`. A term wider than `maxTerm` has its text on the next line,
 * so that one long name does not push all the others to the right.
 */
export function columns(rows: readonly Row[], width: number, indent = 2, maxTerm = 30): string {
  const fitting = rows.map(([term]) => lengthOf(term)).filter((length) => length <= maxTerm);
  const termWidth = Math.max(0, ...fitting);
  const start = indent + termWidth + GAP;
  const textWidth = Math.max(30, width - start);
  const lines = rows.flatMap(([term, text]) => {
    const [first = "", ...more] = text === "" ? [""] : wrap(text, textWidth);
    const head = " ".repeat(indent) + term;
    const rest = more.map((line) => " ".repeat(start) + line);
    if (first === "") return [head];
    if (lengthOf(term) > termWidth) return [head, " ".repeat(start) + first, ...rest];
    return [head + " ".repeat(start - indent - lengthOf(term)) + first, ...rest];
  });
  return lines.map((line) => `${line}\n`).join("");
}

/** The text with its first letter as a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Characters that the reader sees: code points. */
function lengthOf(text: string): number {
  return [...text].length;
}
