import { fromKeyed, isWithin, parsePointer } from "@forgex/schema";

/** The four lists at the root of a record that speak about its facts. */
export const lists = ["sources", "markings", "missing", "claims"] as const;

/** A JSON object. */
export type Members = Record<string, unknown>;

export const isMembers = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The entries of one of the four lists; none where it is no list. */
export function entriesOf(record: Members, list: (typeof lists)[number]): readonly unknown[] {
  const entries = record[list];
  return Array.isArray(entries) ? entries : [];
}

/** The place that a pointer of an entry leads to: where nothing is, the nearest that is there. */
export function placeOf(record: Members, at: unknown): string {
  if (typeof at !== "string") return "";
  try {
    parsePointer(at);
  } catch {
    return "";
  }
  for (let here = at; ; here = here.slice(0, here.lastIndexOf("/"))) {
    const numeric = fromKeyed(record, here);
    if (numeric !== undefined) return numeric;
  }
}

/** The places that an entry speaks of. One that names none speaks of the whole record: what is unclear counts for all. */
export function placesOf(record: Members, entry: unknown): readonly string[] {
  const at = isMembers(entry) ? entry.at : undefined;
  return Array.isArray(at) && at.length > 0 ? at.map((one) => placeOf(record, one)) : [""];
}

/** Whether a pointer leads into one of the four lists. */
export function listAt(pointer: string): (typeof lists)[number] | undefined {
  return lists.find((list) => isWithin(pointer, `/${list}`));
}
