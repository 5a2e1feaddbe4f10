import { ringsOf } from "../_helpers/cycles.ts";
import { items } from "../_helpers/items.ts";
import { defineRule } from "../define-rule.ts";

/** Relations that have a direction: what follows or rests on another is not followed by it or its ground. */
const directed = new Set(["amends", "implements", "part-of", "succeeds", "supersedes", "supplements", "template-of"]);

/** Agreements follow one another in an order. */
export const agreementRelationCycle = defineRule({
  code: "agreement-relation-cycle",
  severity: "error",
  scope: "dataset",
  appliesTo: ["agreement"],
  template: "These agreements stand to one another in a ring of “{relation}”: {ring}.",
  why: "No text of the ring is the first, so nobody can tell which is in force or on which the others rest.",
  fix: "Keep the relation on the later agreement only and remove it from the earlier.",
  source: "Design 3.2: each relation is stored once; public record 4.2 L13",
  examples: {
    passes: [
      {
        records: [
          {
            type: "agreement",
            id: "example/agreement/action-plan",
            relations: [{ key: "a", kind: "implements", agreement: "example/agreement/mou" }],
          },
          {
            type: "agreement",
            id: "example/agreement/mou",
            relations: [{ key: "a", kind: "announces", agreement: "example/agreement/action-plan" }],
          },
        ],
      },
    ],
    fails: [
      {
        records: [
          {
            type: "agreement",
            id: "example/agreement/a",
            relations: [{ key: "a", kind: "succeeds", agreement: "example/agreement/b" }],
          },
          {
            type: "agreement",
            id: "example/agreement/b",
            relations: [{ key: "a", kind: "succeeds", agreement: "example/agreement/a" }],
          },
        ],
        expect: [{ record: "example/agreement/a", pointer: "/relations/0/agreement" }],
      },
    ],
  },
  needs: ["relations"],
  *collect(record) {
    if (record.recordStatus !== "active") return;
    for (const { item, pointer } of items(record.relations, "/relations")) {
      const { kind = "", agreement: to, certainty } = item;
      if (to === undefined || !directed.has(kind) || certainty === "possible") continue;
      yield { pointer: `${pointer}/agreement`, data: { kind, to } };
    }
  },
  *finish(collected) {
    for (const relation of directed) {
      const links = collected.filter(({ data }) => data.kind === relation);
      const next = new Map<string, string[]>();
      for (const { record, data } of links) next.set(record.id, [...(next.get(record.id) ?? []), data.to]);
      for (const ring of ringsOf(next)) {
        const inRing = links.filter(({ record, data }) => ring.includes(record.id) && ring.includes(data.to));
        const [first, ...related] = inRing.sort((a, b) => (a.record.id < b.record.id ? -1 : 1));
        if (first) yield { in: first, values: { relation, ring }, related };
      }
    }
  },
});
