import { bareNumber } from "../_helpers/identifiers.ts";
import { items } from "../_helpers/items.ts";
import { publisherOf, type Sameness, SameThings, samenessOf, singleSchemes } from "../_helpers/same-thing.ts";
import { type Collected, defineRule, type Kept } from "../define-rule.ts";

type Fact = Sameness & { readonly scheme?: string; readonly number?: string };

const lei = "5493001KJTIIGC8Y1R12";

/** Two publishers' records with one number of a register are linked. */
export const sameNumberUnlinked = defineRule({
  code: "same-number-unlinked",
  severity: "note",
  scope: "dataset",
  template:
    "{number} ({scheme}) is also the number of {other}, a record of another publisher to which this one is not linked.",
  why: "The register gives a number once, so both speak of one thing; unlinked, a merge keeps two.",
  fix: "Add the other's id to `sameAs`, with certainty stated. If they are two things, one of the numbers is wrong.",
  source: "Design 3.2: a partner speaks about another's record with its own, linked by sameAs",
  examples: {
    passes: [
      {
        records: [
          {
            type: "organization",
            id: "x/organization/a",
            identifiers: [{ key: "lei", scheme: "lei", id: lei }],
            sameAs: [{ key: "a", id: "y/organization/b" }],
          },
          { type: "organization", id: "y/organization/b", identifiers: [{ key: "lei", scheme: "lei", id: lei }] },
          // A website may be a whole group's.
          {
            type: "organization",
            id: "x/organization/c",
            identifiers: [{ key: "web", scheme: "website", id: "https://example.org" }],
          },
          {
            type: "organization",
            id: "y/organization/d",
            identifiers: [{ key: "web", scheme: "website", id: "https://example.org" }],
          },
        ],
      },
    ],
    fails: [
      {
        records: [
          { type: "organization", id: "x/organization/a", identifiers: [{ key: "lei", scheme: "lei", id: lei }] },
          { type: "organization", id: "y/organization/b", identifiers: [{ key: "lei", scheme: "lei", id: lei }] },
        ],
        expect: [{ record: "y/organization/b", pointer: "/identifiers/0/id" }],
      },
    ],
  },
  *collect(record): Generator<Kept<Fact>> {
    if (record.recordStatus !== "active") return;
    const { same = [], maybe } = samenessOf(record);
    const links = [...same.filter((name) => !name.includes(" ")), ...(maybe ?? [])];
    if (links.length > 0) yield { pointer: "/sameAs", data: { same: links } };
    for (const { item, pointer } of items(record.identifiers, "/identifiers")) {
      const { scheme, id } = item;
      if (scheme === undefined || id === undefined || !singleSchemes.has(scheme)) continue;
      yield { pointer: `${pointer}/id`, data: { scheme, number: bareNumber(scheme, id).toUpperCase() } };
    }
  },
  *finish(collected, { codelists }) {
    const linked = new SameThings();
    for (const { record, data } of collected) for (const other of data.same ?? []) linked.link(record.id, other);
    /** What bears a number: the first record of each publisher, and which things they are. */
    const known = new Map<string, { firsts: Map<string, Collected<Fact>>; things: Set<string> }>();
    for (const one of [...collected].sort((a, b) => (a.record.id < b.record.id ? -1 : 1))) {
      const { scheme, number } = one.data;
      if (scheme === undefined || number === undefined) continue;
      const place = `${one.record.type} ${scheme} ${number}`;
      const { firsts, things } = known.get(place) ?? { firsts: new Map<string, Collected<Fact>>(), things: new Set() };
      known.set(place, { firsts, things });
      const [publisher, thing] = [publisherOf(one.record.id), linked.find(one.record.id)];
      const other = [...firsts].find(([name]) => name !== publisher)?.[1];
      const isLinked = things.has(thing);
      if (!firsts.has(publisher)) firsts.set(publisher, one);
      things.add(thing);
      if (!other || isLinked) continue;
      const title = codelists.entry("identifier-scheme", scheme)?.title ?? scheme;
      yield { in: one, values: { number, other: other.record.id }, facts: { scheme: title }, related: [other] };
    }
  },
});
