import { replaced } from "../_helpers/edits.ts";
import { hasForm } from "../_helpers/identifiers.ts";
import { items } from "../_helpers/items.ts";
import { defineRule } from "../define-rule.ts";

/** An identifier looks as its scheme writes it. */
export const identifierForm = defineRule({
  code: "identifier-form",
  severity: "error",
  scope: "record",
  template: "{id} does not have the form of this kind of identifier ({scheme}).",
  why: "An identifier joins records only when every partner writes it in the same form.",
  fix: "Write the number as the scheme writes it, and nothing else: no name, no prefix, no web address.",
  source: "Codelist identifier-scheme, and the scheme's own standard",
  examples: {
    passes: [
      {
        records: [
          {
            type: "organization",
            identifiers: [
              { key: "lei", scheme: "lei", id: "5493001KJTIIGC8Y1R12" },
              { key: "wikidata", scheme: "wikidata", id: "Q1190" },
              { key: "coh", scheme: "gb-coh", id: "SC123456" },
            ],
          },
        ],
      },
    ],
    fails: [
      {
        records: [
          {
            type: "organization",
            identifiers: [
              { key: "lei", scheme: "lei", id: "5493001kjtiigc8y1r12" },
              { key: "wikidata", scheme: "wikidata", id: "https://www.wikidata.org/wiki/Q1190" },
            ],
          },
        ],
        expect: [{ pointer: "/identifiers/0/id" }, { pointer: "/identifiers/1/id" }],
      },
    ],
  },
  needs: ["identifiers"],
  *check(record, { codelists }) {
    for (const { item, pointer: at } of items(record.identifiers, "/identifiers")) {
      const { scheme, id } = item;
      if (scheme === undefined || id === undefined || hasForm(scheme, id) !== false) continue;
      const pointer = `${at}/id`;
      const upper = id.trim().toUpperCase();
      yield {
        pointer,
        values: { id },
        facts: { scheme: codelists.entry("identifier-scheme", scheme)?.title ?? scheme },
        ...(hasForm(scheme, upper) && { edits: [replaced(pointer, id, upper, "safe")] }),
      };
    }
  },
});
