import { defineRule } from "../define-rule.ts";

/** A dataset holds a record once. */
export const idRepeated = defineRule({
  code: "id-repeated",
  severity: "error",
  scope: "set",
  template: "The id {id} stands on {count} records of this dataset.",
  why: "An id names one thing. The reader keeps one of the records and drops the others, and cannot know which was meant.",
  fix: "Give each thing an id of its own. If they are versions of one record, send the newest only.",
  source: "Design 3.2, identity",
  examples: {
    passes: [
      {
        records: [
          { type: "project", id: "example/project/a" },
          { type: "project", id: "example/project/b" },
        ],
      },
    ],
    fails: [
      {
        records: [
          { type: "project", id: "example/project/a", name: "Nolans" },
          { type: "project", id: "example/project/a", name: "Nolans Bore" },
        ],
        expect: [{ record: "example/project/a", pointer: "/id" }],
      },
    ],
  },
  *collect(record) {
    yield { pointer: "/id", data: record.id };
  },
  *finish(collected) {
    const byId = new Map<string, (typeof collected)[number][]>();
    for (const one of collected) {
      // Two editions of a dataset may be checked together; each file alone is a dataset where no header names one.
      const place = JSON.stringify([one.record.dataset ?? one.record.source, one.data]);
      const same = byId.get(place);
      if (same) same.push(one);
      else byId.set(place, [one]);
    }
    for (const [first, ...others] of byId.values()) {
      const last = others.at(-1);
      // The later one is the one that was not expected; the first is named beside it.
      if (first === undefined || last === undefined) continue;
      yield {
        in: last,
        values: { id: first.data, count: others.length + 1 },
        related: [first, ...others.slice(0, -1)],
      };
    }
  },
});
