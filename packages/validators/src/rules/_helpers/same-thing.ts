import type { AnyRecord } from "@forgex/schema";
import type { Collected } from "../define-rule.ts";
import { bareNumber } from "./identifiers.ts";
import { items } from "./items.ts";

/** Schemes that number one thing once. A ticker, a website or a transaction may belong to several records. */
export const singleSchemes: ReadonlySet<string> = new Set([
  "lei",
  "duns",
  "us-uei",
  "us-cage",
  "us-cik",
  "us-msha",
  "gb-coh",
  "fr-siren",
  "au-abn",
  "au-acn",
  "cas",
  "wikidata",
  "rmap",
  "permid",
  "usgs-mrds",
  "isin",
]);

/** What a record says of its being the same as others. */
export interface Sameness {
  /** Ids of records that it is certainly the same as, and its numbers in registers. */
  readonly same?: readonly string[];
  /** Ids of records that it is possibly the same as. */
  readonly maybe?: readonly string[];
}

/** The links and register numbers of a record; empty where it has none. */
export function samenessOf(record: AnyRecord): Sameness {
  const same: string[] = [];
  const maybe: string[] = [];
  for (const { id, certainty } of record.sameAs ?? []) {
    if (id !== undefined) (certainty === "possible" ? maybe : same).push(id);
  }
  for (const { item } of items(record.identifiers, "")) {
    const { scheme, id } = item;
    if (scheme !== undefined && id !== undefined && singleSchemes.has(scheme))
      same.push(`${record.type} ${scheme} ${bareNumber(scheme, id).toUpperCase()}`);
  }
  return { ...(same.length > 0 && { same }), ...(maybe.length > 0 && { maybe }) };
}

/** The publisher that a record's id names. */
export function publisherOf(id: string): string {
  return id.slice(0, id.indexOf("/"));
}

/** Puts the names of one thing together, link by link. */
export class SameThings {
  private readonly above = new Map<string, string>();

  link(a: string, b: string): void {
    const [x, y] = [this.find(a), this.find(b)];
    if (x !== y) this.above.set(x, y);
  }

  /** The name that stands for all names of the thing. */
  find(name: string): string {
    let root = name;
    for (let next = this.above.get(root); next !== undefined; next = this.above.get(root)) root = next;
    // Later questions about the names passed are answered in one step.
    for (let here = name; here !== root; ) {
      const next = this.above.get(here) as string;
      this.above.set(here, root);
      here = next;
    }
    return root;
  }

  isSame(a: string, b: string): boolean {
    return this.find(a) === this.find(b);
  }
}

type Entry = Collected<Sameness>;

/** Which records of a run are the same thing; with `possible`, also those that only may be. */
export function sameThings(collected: readonly Entry[], { possible = false } = {}): SameThings {
  const things = new SameThings();
  for (const { record, data } of collected) {
    for (const other of data.same ?? []) things.link(record.id, other);
    if (possible) for (const other of data.maybe ?? []) things.link(record.id, other);
  }
  return things;
}

/** Pairs of entries about one thing by different publishers, each pair once, in order of ids. */
export function* pairsAcross<E extends Entry>(entries: readonly E[], things: SameThings): Generator<readonly [E, E]> {
  const groups = new Map<string, E[]>();
  for (const entry of entries) {
    const root = things.find(entry.record.id);
    const group = groups.get(root);
    if (group) group.push(entry);
    else groups.set(root, [entry]);
  }
  for (const group of groups.values()) {
    // Most things are known to one publisher alone, however many records speak of them.
    const [one] = group;
    if (!one || group.every(({ record }) => publisherOf(record.id) === publisherOf(one.record.id))) continue;
    const sorted = group.sort((a, b) => (a.record.id < b.record.id ? -1 : a.record.id > b.record.id ? 1 : 0));
    for (const [i, first] of sorted.entries()) {
      for (const second of sorted.slice(i + 1)) {
        if (publisherOf(first.record.id) !== publisherOf(second.record.id)) yield [first, second];
      }
    }
  }
}
