import { defineRule } from "../define-rule.ts";

/** A dataset has one record for each mineral. */
export const mineralRepeated = defineRule({
  code: "mineral-repeated",
  severity: "error",
  scope: "set",
  appliesTo: ["mineral"],
  template: "Two records are of the mineral {code}: this one and {other}.",
  why: "Minerals are referred to by code, so readers cannot tell which of the two records is meant.",
  fix: "Keep one record. A form of the mineral, such as its oxide, belongs among the forms of that record.",
  source: "Design 3.2: minerals are reference records, referred to by code",
  examples: {
    passes: [
      {
        records: [
          { type: "mineral", id: "forgex/mineral/lithium", code: "lithium" },
          { type: "mineral", id: "forgex/mineral/cobalt", code: "cobalt" },
        ],
      },
    ],
    fails: [
      {
        records: [
          { type: "mineral", id: "example/mineral/lithium", code: "lithium" },
          { type: "mineral", id: "example/mineral/lithium-carbonate", code: "lithium" },
        ],
        expect: [{ record: "example/mineral/lithium-carbonate", pointer: "/code" }],
      },
    ],
  },
  needs: ["code"],
  *collect({ recordStatus, code }) {
    if (recordStatus === "active" && code !== undefined) yield { pointer: "/code", data: code };
  },
  *finish(collected) {
    const first = new Map<string, (typeof collected)[number]>();
    for (const one of [...collected].sort((a, b) => (a.record.id < b.record.id ? -1 : 1))) {
      const place = JSON.stringify([one.record.dataset ?? one.record.source, one.data]);
      const before = first.get(place);
      if (before === undefined) first.set(place, one);
      else if (before.record.id !== one.record.id) {
        yield { in: one, values: { code: one.data, other: before.record.id }, related: [before] };
      }
    }
  },
});
