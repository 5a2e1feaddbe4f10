import { readdirSync, readFileSync } from "node:fs";
import type { CodeEntry, Codelists } from "../define-rule.ts";

const folder = new URL("../../../../../schemas/codelists/", import.meta.url);

/** The standard's codelists as rules see them, straight from `schemas/codelists`. */
export function standardCodelists(): Codelists {
  const meta = JSON.parse(readFileSync(new URL("codelists.json", folder), "utf8")) as Record<string, { open: boolean }>;
  const lists = new Map<string, Map<string, CodeEntry>>();
  for (const file of readdirSync(folder)) {
    if (file.endsWith(".csv")) lists.set(file.slice(0, -4), entriesOf(readFileSync(new URL(file, folder), "utf8")));
  }
  return {
    has: (list, code) => lists.get(list)?.has(code) ?? false,
    entry: (list, code) => lists.get(list)?.get(code),
    names: () => [...lists.keys()],
    isOpen: (list) => meta[list]?.open ?? true,
    suggest: (list, text) => {
      const plain = text.toLowerCase();
      return [...(lists.get(list)?.values() ?? [])].find(
        (entry) => entry.code.toLowerCase() === plain || entry.title.toLowerCase() === plain,
      )?.code;
    },
  };
}

function entriesOf(csv: string): Map<string, CodeEntry> {
  const [head, ...rows] = rowsOf(csv);
  const entries = rows.map((row): CodeEntry => {
    const cells = Object.fromEntries((head as string[]).map((name, i) => [name, row[i] ?? ""]));
    const { code = "", title = "", description: _, source: __, since, until, replacedBy, ...extra } = cells;
    return { code, title, ...(since && { since }), ...(until && { until }), ...(replacedBy && { replacedBy }), extra };
  });
  return new Map(entries.map((entry) => [entry.code, entry]));
}

function rowsOf(csv: string): string[][] {
  const cell = /(?:^|[,\n])(?:"((?:[^"]|"")*)"|([^,\n]*))/g;
  const rows: string[][] = [];
  for (const match of csv.trimEnd().matchAll(cell)) {
    if (match.index === 0 || match[0].startsWith("\n")) rows.push([]);
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
  }
  return rows;
}
