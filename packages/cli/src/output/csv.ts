type Cell = string | number | boolean | readonly string[] | undefined;

/** Rows as RFC 4180 text under a line of headings: those given, then all other names of members as they first appear. */
export function csv(rows: readonly object[], first: readonly string[] = []): string {
  const headings = [...new Set([...first, ...rows.flatMap((row) => Object.keys(row))])];
  const lines = rows.map((row) => headings.map((heading) => (row as Record<string, Cell>)[heading]));
  return [headings, ...lines].map((cells) => `${cells.map(quoted).join(",")}\n`).join("");
}

function quoted(cell: Cell): string {
  const text = Array.isArray(cell) ? cell.join(";") : String(cell ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
