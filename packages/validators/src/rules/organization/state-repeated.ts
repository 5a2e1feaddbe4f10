import { defineRule } from "../define-rule.ts";

/** A dataset has one record for each state. */
export const stateRepeated = defineRule({
  code: "state-repeated",
  severity: "warning",
  scope: "set",
  appliesTo: ["organization"],
  template: "Two records are of the state {country}: this one and {other}.",
  why: "Agreements and memberships of one state are then split over two records, and each list is half.",
  fix: "Keep one record, refer to it everywhere, and set the other to superseded.",
  source: "Design 3.2: minerals, states and forums are reference records",
  examples: {
    passes: [
      {
        records: [
          { type: "organization", id: "example/organization/jp", kind: "state", country: "JP" },
          { type: "organization", id: "example/organization/jp-meti", kind: "ministry", country: "JP" },
          {
            type: "organization",
            id: "example/organization/old",
            kind: "state",
            country: "JP",
            recordStatus: "withdrawn",
          },
        ],
      },
    ],
    fails: [
      {
        records: [
          { type: "organization", id: "example/organization/jp", kind: "state", country: "JP" },
          { type: "organization", id: "example/organization/japan", kind: "state", country: "JP" },
        ],
        expect: [{ record: "example/organization/jp", pointer: "/country" }],
      },
    ],
  },
  needs: ["country"],
  *collect({ recordStatus, kind, country }) {
    if (recordStatus === "active" && kind === "state" && country !== undefined)
      yield { pointer: "/country", data: country };
  },
  *finish(collected) {
    const first = new Map<string, (typeof collected)[number]>();
    for (const one of [...collected].sort((a, b) => (a.record.id < b.record.id ? -1 : 1))) {
      const place = JSON.stringify([one.record.dataset ?? one.record.source, one.data]);
      const before = first.get(place);
      if (before === undefined) first.set(place, one);
      else if (before.record.id !== one.record.id) {
        yield { in: one, values: { country: one.data, other: before.record.id }, related: [before] };
      }
    }
  },
});
