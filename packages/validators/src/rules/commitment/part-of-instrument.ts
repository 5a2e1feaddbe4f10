import type { Commitment } from "@forgex/schema";
import { items } from "../_helpers/items.ts";
import { defineRule, type Kept } from "../define-rule.ts";

interface Link {
  readonly kind?: string;
  readonly whole?: string;
}

/** What holds several commitments is a package or a headline. */
export const partOfInstrument = defineRule({
  code: "part-of-instrument",
  severity: "error",
  scope: "dataset",
  appliesTo: ["commitment"],
  template: "This commitment is said to be part of {whole}, which is itself a single instrument.",
  why: "Both are summed, and the money counts twice.",
  fix: "Set the kind of the whole to package or headline, or choose another relation such as overlaps-with.",
  source: "Codelist commitment-relation; public record 5.2 D2",
  examples: {
    passes: [
      {
        records: [
          { type: "commitment", id: "example/commitment/p", kind: "package" },
          {
            type: "commitment",
            id: "example/commitment/a",
            kind: "instrument",
            relations: [{ key: "a", kind: "part-of", record: "example/commitment/p", certainty: "stated" }],
          },
        ],
      },
    ],
    fails: [
      {
        records: [
          { type: "commitment", id: "example/commitment/p", kind: "instrument" },
          {
            type: "commitment",
            id: "example/commitment/a",
            kind: "instrument",
            relations: [{ key: "a", kind: "part-of", record: "example/commitment/p", certainty: "stated" }],
          },
        ],
        expect: [{ record: "example/commitment/a", pointer: "/relations/0/record" }],
      },
    ],
  },
  *collect(record: Commitment): Generator<Kept<Link>> {
    if (record.recordStatus !== "active") return;
    if (record.kind !== undefined) yield { pointer: "/kind", data: { kind: record.kind } };
    for (const { item, pointer } of items(record.relations, "/relations")) {
      if (item.kind === "part-of" && item.record !== undefined && item.record !== record.id) {
        yield { pointer: `${pointer}/record`, data: { whole: item.record } };
      }
    }
  },
  *finish(collected) {
    const kinds = new Map(
      collected.flatMap((one) => (one.data.kind === undefined ? [] : [[one.record.id, one] as const])),
    );
    for (const link of collected) {
      const { whole } = link.data;
      const found = whole === undefined ? undefined : kinds.get(whole);
      if (found?.data.kind === "instrument") yield { in: link, values: { whole }, related: [found] };
    }
  },
});
