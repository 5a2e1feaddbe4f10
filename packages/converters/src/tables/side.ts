import { type CellValue, type Mark, markOf } from "./cell.ts";

/** What a cell beside a value says, as an entry of one of the four lists without its `key` and `at`. */
export type SideEntry = Readonly<Record<string, unknown>>;

/** `https://…`, or a publisher's name, or both: `US Department of State: Fact sheet <https://…>`. */
export function sourceOf(text: string): SideEntry {
  const found = /^(.*?)\s*<?(https?:\/\/[^\s<>]+)>?\s*$/is.exec(text.trim());
  const name = (found ? (found[1] ?? "") : text).trim();
  const [, publisher = name, title] = /^([^:]+):\s+(.+)$/s.exec(name) ?? [];
  return {
    ...(publisher === "" ? {} : { publisher }),
    ...(title === undefined ? {} : { title }),
    ...(found ? { url: found[2] } : {}),
  };
}

/** `amber`, or with those who may see it: `amber: kr-motie; us-dfc`. */
export function markingOf(text: string): SideEntry {
  const [level = "", readers = ""] = text.split(/:(.*)/s);
  const audience = readers
    .split(";")
    .map((one) => one.trim())
    .filter((one) => one !== "");
  return { level: level.trim(), ...(audience.length === 0 ? {} : { audience }) };
}

/** `withheld`, `withheld: commercial`, with or without `#`; other words are kept, and reported by the validator. */
export function missingOf(cell: CellValue): Mark {
  const text = String(cell).trim();
  const mark = markOf(text.startsWith("#") ? text : `#${text}`);
  if (mark !== undefined) return mark;
  const [kind = "", reason = ""] = text.split(/:(.*)/s).map((part) => part.trim());
  return { kind, ...(reason === "" ? {} : { reason }) };
}
