import { commitmentsIn, factsOf, instrumentsOf, partsIn } from "../_helpers/commitments.ts";
import { defineRule } from "../define-rule.ts";

/** A package or headline has no more parts than it is said to hold. */
export const commitmentPartsOverCount = defineRule({
  code: "commitment-parts-over-count",
  severity: "warning",
  scope: "dataset",
  appliesTo: ["commitment"],
  template: "This {kind} is said to hold {count} instruments, but {known} are linked to it as parts.",
  why: "An instrument is linked to a package that does not contain it, or it stands in the data twice.",
  fix: "Look for a part that belongs elsewhere or is a duplicate; otherwise correct `itemCount`.",
  source: "Public record 5.2 D2",
  examples: {
    passes: [{ records: [{ type: "commitment", kind: "package", itemCount: 7 }] }],
    fails: [
      {
        records: [
          { type: "commitment", id: "example/commitment/p", kind: "package", itemCount: 1 },
          {
            type: "commitment",
            id: "example/commitment/a",
            relations: [{ key: "a", kind: "part-of", record: "example/commitment/p", certainty: "stated" }],
          },
          {
            type: "commitment",
            id: "example/commitment/b",
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
      if (fact.kind === "instrument" || fact.itemCount === undefined) continue;
      const known = instrumentsOf(id, parts).filter((part) => part.fact.partOf.includes(id) && !part.fact.shared);
      if (known.length <= fact.itemCount) continue;
      const values = { kind: fact.kind, count: fact.itemCount, known: known.length };
      yield { in: at, values, related: known.map((part) => part.at) };
    }
  },
});
