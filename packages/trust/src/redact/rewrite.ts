import { contentHash, isWithin, maySee, toKeyed } from "@forgex/schema";
import { entriesOf, isMembers, type Members, placeOf } from "./lists.ts";
import type { Plan, Reader } from "./plan.ts";
import { reasonAt } from "./reason.ts";
import type { Cut } from "./settle.ts";

/** The copy of a record from which the plan's parts are gone. Nothing of the record itself is changed. */
export function rewritten(record: Members, plan: Plan, reader: Reader): Members {
  const cuts = [...plan.cuts.values()];
  const copy = { ...(without(record, "", cuts) as Members) };
  setList(copy, "markings", markingsLeft(record, plan, reader));
  for (const list of ["sources", "claims"] as const) {
    const left = entriesOf(record, list).filter((_, i) => !plan.dropped.has(`/${list}/${i}`));
    setList(copy, list, left);
  }
  // Last and in this order, so that a copy of a copy has the same bytes.
  const missing = missingOf(record, plan, cuts, reader);
  delete copy.missing;
  delete copy.redacted;
  setList(copy, "missing", missing);
  copy.redacted = true;
  return copy;
}

/** All that a reader is told of a record that is withheld as a whole. */
export function stubOf(record: Members, reader: Reader): Members {
  const { type, id, modified, recordStatus } = record;
  const missing = [withheld("", false, reasonAt(reader.header, record, "", reader.at))];
  return { type, id, modified, recordStatus, missing, redacted: true };
}

function without(value: unknown, pointer: string, cuts: readonly Cut[]): unknown {
  const below = cuts.filter((cut) => isWithin(cut.remove, pointer));
  if (below.length === 0 || typeof value !== "object" || value === null) return value;
  const gone = new Set(below.map((cut) => cut.remove));
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, i) => {
      const here = `${pointer}/${i}`;
      return gone.has(here) ? [] : [without(item, here, below)];
    });
  }
  const copy: Members = {};
  for (const [name, child] of Object.entries(value)) {
    const here = `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (!gone.has(here)) copy[name] = without(child, here, below);
  }
  return copy;
}

function setList(copy: Members, list: string, entries: readonly unknown[]): void {
  if (entries.length > 0) copy[list] = entries;
  else delete copy[list];
}

/** The markings of what is left: without the places that are gone, and then without a note, which may speak of them. */
function markingsLeft(record: Members, { marked, cuts, dropped }: Plan, reader: Reader): unknown[] {
  const removed = [...cuts.keys()];
  const stays = (at: unknown): boolean => {
    const place = placeOf(record, at);
    if (removed.some((cut) => isWithin(place, cut))) return false;
    return marked === undefined || maySee(marked.markings.of(place), reader.audience);
  };
  return entriesOf(record, "markings").flatMap((entry, i) => {
    if (!isMembers(entry) || !Array.isArray(entry.at)) return [];
    const at = entry.at.filter(stays);
    if (at.length === 0) return [];
    const { note, ...rest } = entry;
    const keepsNote = note !== undefined && at.length === entry.at.length && !dropped.has(`/markings/${i}/note`);
    return [keepsNote ? entry : { ...rest, at }];
  });
}

function missingOf(record: Members, plan: Plan, cuts: readonly Cut[], reader: Reader): unknown[] {
  const own: unknown[] = [];
  const made = new Map<string, Members>();
  for (const [i, entry] of entriesOf(record, "missing").entries()) {
    if (plan.dropped.has(`/missing/${i}`)) continue;
    const left = withoutTexts(entry, i, plan);
    if (isMade(left)) made.set(String(left.key), left);
    else own.push(left);
  }
  for (const { told, partial } of cuts) {
    const entry = withheld(toKeyed(record, told), partial, reasonAt(reader.header, record, told, reader.at));
    if (!made.has(String(entry.key))) made.set(String(entry.key), entry);
  }
  const keys = [...made.keys()].sort();
  return [...own, ...keys.map((key) => made.get(key))];
}

function withoutTexts(entry: unknown, index: number, { dropped }: Plan): unknown {
  if (!isMembers(entry)) return entry;
  const kept = Object.entries(entry).filter(([name]) => !dropped.has(`/missing/${index}/${name}`));
  return kept.length === Object.keys(entry).length ? entry : Object.fromEntries(kept);
}

const prefix = "withheld-";

/** An entry that says that something is withheld; its key follows from its place, so that two copies agree. */
function withheld(at: string, partial: boolean, reason: string | undefined): Members {
  return {
    key: prefix + contentHash(at).slice(7, 19),
    at: [at],
    kind: "withheld",
    ...(reason === undefined ? {} : { reason }),
    ...(partial ? { partial: true } : {}),
  };
}

function isMade(entry: unknown): entry is Members {
  return isMembers(entry) && typeof entry.key === "string" && entry.key.startsWith(prefix);
}
