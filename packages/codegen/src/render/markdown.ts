/** Text as it may stand in a cell of a table. */
export const cell = (text: string): string =>
  text
    .replaceAll("\\", "\\\\")
    .replaceAll("|", "\\|")
    .replaceAll("<", "&lt;")
    .replace(/\s*\n\s*/g, " ");

/** A value as code, where it is short enough to be of use in a cell. */
export function example(value: unknown, longest = 60): string {
  if (value === undefined) return "";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > longest || text.includes("`") || text === "" ? "" : `\`${text.replaceAll("|", "\\|")}\``;
}

/** A table; columns in which no row has anything are left out. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const used = head.map((_, i) => rows.some((row) => row[i] !== ""));
  const line = (cells: readonly string[]): string => `| ${cells.filter((_, i) => used[i]).join(" | ")} |\n`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("");
}

/** Name of the anchor that Markdown gives to a heading of one word. */
export const anchor = (heading: string): string => heading.toLowerCase();

/** The words at the top of every generated page. */
export const NOTE = "<!-- Generated from schemas/ by packages/codegen. Do not edit; run npm run generate. -->\n";
