import { bareNumber } from "../_helpers/identifiers.ts";
import { items } from "../_helpers/items.ts";
import { publisherOf, singleSchemes } from "../_helpers/same-thing.ts";
import { defineRule } from "../define-rule.ts";

/** Two records with one number of a register are of one thing. */
export const identifierRepeated = defineRule({
  code: "identifier-repeated",
  severity: "warning",
  scope: "set",
  template: "{number} ({scheme}) stands on two records of this dataset: this one and {other}.",
  why: "The register gives a number once. Either one company or site stands in the data twice, or one of the records bears another's number.",
  fix: "If they are one thing, keep one record and set the other to superseded; if not, correct the number.",
  source: "Public record N12: one stable identifier for names in several spellings",
  examples: {
    passes: [
      {
        records: [
          {
            type: "organization",
            id: "example/organization/a",
            identifiers: [{ key: "a", scheme: "lei", id: "5493001KJTIIGC8Y1R12" }],
          },
          {
            type: "organization",
            id: "example/organization/b",
            identifiers: [{ key: "a", scheme: "website", id: "https://example.org" }],
          },
          {
            type: "organization",
            id: "example/organization/c",
            identifiers: [{ key: "a", scheme: "website", id: "https://example.org" }],
          },
          { type: "project", id: "example/project/a", identifiers: [{ key: "a", scheme: "wikidata", id: "Q1" }] },
          { type: "facility", id: "example/facility/a", identifiers: [{ key: "a", scheme: "wikidata", id: "Q1" }] },
        ],
      },
    ],
    fails: [
      {
        records: [
          {
            type: "organization",
            id: "example/organization/a",
            identifiers: [{ key: "a", scheme: "au-abn", id: "51 824 753 556" }],
          },
          {
            type: "organization",
            id: "example/organization/b",
            identifiers: [{ key: "a", scheme: "au-abn", id: "51824753556" }],
          },
        ],
        expect: [{ record: "example/organization/b", pointer: "/identifiers/0/id" }],
      },
    ],
  },
  needs: ["identifiers"],
  *collect(record) {
    if (record.recordStatus !== "active") return;
    for (const { item, pointer } of items(record.identifiers, "/identifiers")) {
      const { scheme, id } = item;
      if (scheme === undefined || id === undefined || !singleSchemes.has(scheme)) continue;
      yield { pointer: `${pointer}/id`, data: { scheme, number: bareNumber(scheme, id).toUpperCase() } };
    }
  },
  *finish(collected, { codelists }) {
    const first = new Map<string, (typeof collected)[number]>();
    for (const one of [...collected].sort((a, b) => (a.record.id < b.record.id ? -1 : 1))) {
      const { record, data } = one;
      // Records of two publishers are two by right: `same-number-unlinked` looks at those.
      const of = [record.dataset ?? record.source, publisherOf(record.id)];
      const place = JSON.stringify([...of, record.type, data.scheme, data.number]);
      const before = first.get(place);
      if (before === undefined) first.set(place, one);
      else if (before.record.id !== record.id) {
        const scheme = codelists.entry("identifier-scheme", data.scheme)?.title ?? data.scheme;
        yield {
          in: one,
          values: { number: data.number, other: before.record.id },
          facts: { scheme },
          related: [before],
        };
      }
    }
  },
});
