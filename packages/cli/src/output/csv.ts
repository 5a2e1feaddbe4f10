type Cell = string | number | boolean | readonly string[] | undefined;

/** Rows as RFC 4180 text with a line of headings: the names of all members, in the order in which they first appear. */
export function csv(rows: readonly object[]): string {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = rows.map((row) => headings.map((heading) => (row as Record<string, Cell>)[heading]));
  return [headings, ...lines].map((cells) => `${cells.map(quoted).join(",")}\n`).join("");
}

function quoted(cell: Cell): string {
  const text = Array.isArray(cell) ? cell.join(";") : String(cell ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
