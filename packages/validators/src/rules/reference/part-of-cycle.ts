import { ringsOf } from "../_helpers/cycles.ts";
import { items } from "../_helpers/items.ts";
import { defineRule } from "../define-rule.ts";

/** What is part of something does not contain it. */
export const partOfCycle = defineRule({
  code: "part-of-cycle",
  severity: "error",
  scope: "dataset",
  appliesTo: ["facility", "project", "organization", "commitment"],
  template: "These records are parts of one another in a ring: {ring}.",
  why: "The sum over a whole and its parts has no answer when the whole is inside its own part.",
  fix: "Remove the link that points from the whole to the part.",
  source: "Public record 5.2 D2",
  examples: {
    passes: [
      {
        records: [
          { type: "facility", id: "example/facility/a", partOf: "example/facility/b" },
          { type: "facility", id: "example/facility/b", partOf: "example/facility/c" },
          {
            type: "commitment",
            id: "example/commitment/a",
            relations: [{ key: "b", kind: "overlaps-with", record: "example/commitment/b", certainty: "stated" }],
          },
          {
            type: "commitment",
            id: "example/commitment/b",
            relations: [{ key: "a", kind: "overlaps-with", record: "example/commitment/a", certainty: "stated" }],
          },
        ],
      },
    ],
    fails: [
      {
        records: [
          { type: "organization", id: "example/organization/a", parent: "example/organization/b" },
          { type: "organization", id: "example/organization/b", parent: "example/organization/a" },
        ],
        expect: [{ record: "example/organization/a", pointer: "/parent" }],
      },
      {
        records: [
          {
            type: "commitment",
            id: "example/commitment/a",
            relations: [{ key: "b", kind: "part-of", record: "example/commitment/b", certainty: "stated" }],
          },
          {
            type: "commitment",
            id: "example/commitment/b",
            relations: [{ key: "a", kind: "part-of", record: "example/commitment/a", certainty: "inferred" }],
          },
        ],
        expect: [{ record: "example/commitment/a", pointer: "/relations/0/record" }],
      },
    ],
  },
  needs: ["partOf", "parent", "relations"],
  *collect(record) {
    if (record.recordStatus !== "active") return;
    if (record.type === "commitment") {
      for (const { item, pointer } of items(record.relations, "/relations")) {
        const { kind, record: whole, certainty } = item;
        if (kind === "part-of" && whole !== undefined && certainty !== "possible") {
          yield { pointer: `${pointer}/record`, data: whole };
        }
      }
    } else if (record.type === "organization") {
      if (record.parent !== undefined) yield { pointer: "/parent", data: record.parent };
    } else if (record.partOf !== undefined) yield { pointer: "/partOf", data: record.partOf };
  },
  *finish(collected) {
    const next = new Map<string, string[]>();
    for (const { record, data } of collected) next.set(record.id, [...(next.get(record.id) ?? []), data]);
    for (const ring of ringsOf(next)) {
      const links = collected.filter(({ record, data }) => ring.includes(record.id) && ring.includes(data));
      const [first, ...related] = links.sort((a, b) => (a.record.id < b.record.id ? -1 : 1));
      if (first) yield { in: first, values: { ring }, related };
    }
  },
});
