import type { CodeEntry, Codelists } from "../define-rule.ts";

const known = new WeakMap<Codelists, Map<string, Map<string, CodeEntry>>>();

/**
 * The entry of a code, kept once it was found: rules that look at every code of every record ask for the same few
 * thousand over and over. Codes that no list has are not kept, since there is no end to them.
 */
export function keptEntry(codelists: Codelists, list: string, code: string): CodeEntry | undefined {
  let lists = known.get(codelists);
  if (!lists) {
    lists = new Map();
    known.set(codelists, lists);
  }
  let entries = lists.get(list);
  if (!entries) {
    entries = new Map();
    lists.set(list, entries);
  }
  const before = entries.get(code);
  if (before) return before;
  const entry = codelists.entry(list, code);
  if (entry) entries.set(code, entry);
  return entry;
}
