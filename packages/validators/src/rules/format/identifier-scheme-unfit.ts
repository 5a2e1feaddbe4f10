import { items } from "../_helpers/items.ts";
import { defineRule } from "../define-rule.ts";

/** A scheme numbers things of some kinds and not of others. */
export const identifierSchemeUnfit = defineRule({
  code: "identifier-scheme-unfit",
  severity: "warning",
  scope: "record",
  template: "Identifiers of this kind ({scheme}) are given to {numbered}, but this record is of type “{type}”.",
  why: "A company's number on a plant joins the plant to the company in every partner's data.",
  fix: "Move the identifier to the record of the thing that it numbers.",
  source: "Codelist identifier-scheme, column for",
  examples: {
    passes: [
      { records: [{ type: "facility", identifiers: [{ key: "a", scheme: "us-msha", id: "0401234" }] }] },
      { records: [{ type: "facility", identifiers: [{ key: "a", scheme: "unheard-of", id: "1" }] }] },
      { records: [{ type: "observation", identifiers: [{ key: "a", scheme: "other", id: "1" }] }] },
    ],
    fails: [
      {
        records: [{ type: "facility", identifiers: [{ key: "a", scheme: "lei", id: "5493001KJTIIGC8Y1R12" }] }],
        expect: [{ pointer: "/identifiers/0/scheme" }],
      },
    ],
  },
  needs: ["identifiers"],
  *check(record, { codelists }) {
    for (const { item, pointer } of items(record.identifiers, "/identifiers")) {
      // A scheme that no code names may number anything.
      if (item.scheme === undefined || item.scheme === "other") continue;
      const entry = codelists.entry("identifier-scheme", item.scheme);
      const numbered = entry?.extra.for?.split(" ").filter(Boolean) ?? [];
      if (entry === undefined || numbered.length === 0 || numbered.includes(record.type)) continue;
      yield { pointer: `${pointer}/scheme`, values: { type: record.type }, facts: { scheme: entry.title, numbered } };
    }
  },
});
