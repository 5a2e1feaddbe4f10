import { commitmentsIn, factsOf, partsIn } from "../_helpers/commitments.ts";
import { defineRule } from "../define-rule.ts";

/** A package or headline of which parts are not in the data can be counted only in part. */
export const commitmentPartsMissing = defineRule({
  code: "commitment-parts-missing",
  severity: "note",
  scope: "dataset",
  appliesTo: ["commitment"],
  template: "This {kind} is said to hold {count} instruments; the data has {known} of them.",
  why: "Only instruments are summed. What is not itemised stays out of every total, so totals by country or mineral are too low.",
  fix: "Add the missing instruments when they become known. Nothing else needs mending.",
  source: "Public record 5.2 D2; design 3.4, totals",
  examples: {
    passes: [
      {
        records: [
          { type: "commitment", id: "example/commitment/p", kind: "package", itemCount: 1 },
          {
            type: "commitment",
            id: "example/commitment/a",
            relations: [{ key: "a", kind: "part-of", record: "example/commitment/p", certainty: "stated" }],
          },
        ],
      },
    ],
    fails: [
      {
        records: [
          { type: "commitment", id: "example/commitment/p", kind: "package", itemCount: 7 },
          {
            type: "commitment",
            id: "example/commitment/a",
            relations: [{ key: "a", kind: "part-of", record: "example/commitment/p", certainty: "stated" }],
          },
        ],
        expect: [{ record: "example/commitment/p", pointer: "/itemCount" }],
      },
    ],
  },
  collect: factsOf,
  *finish(collected) {
    const all = commitmentsIn(collected);
    const parts = partsIn(all);
    for (const { id, at, fact } of all.values()) {
      const known = parts.get(id)?.length ?? 0;
      if (fact.kind === "instrument" || fact.itemCount === undefined || known >= fact.itemCount) continue;
      yield { in: at, values: { kind: fact.kind, count: fact.itemCount, known } };
    }
  },
});
