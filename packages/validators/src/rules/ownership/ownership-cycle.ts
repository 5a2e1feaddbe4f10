import { ringsOf } from "../_helpers/cycles.ts";
import { items } from "../_helpers/items.ts";
import { isUncertain } from "../_helpers/missing.ts";
import { defineRule } from "../define-rule.ts";

/** Who holds most of a company is not held by it. */
export const ownershipCycle = defineRule({
  code: "ownership-cycle",
  severity: "error",
  scope: "dataset",
  appliesTo: ["organization"],
  template: "These organizations hold more than half of one another in a ring: {ring}.",
  why: "Who controls a company is found by going from owner to owner; here that never ends.",
  fix: "One of the shares belongs on the other side: owners stand on the record of what is owned.",
  source: "Design 3.2: owners on the thing owned",
  examples: {
    passes: [
      {
        records: [
          {
            type: "organization",
            id: "example/organization/a",
            owners: [{ key: "b", organization: "example/organization/b", percent: 62 }],
          },
          {
            type: "organization",
            id: "example/organization/b",
            owners: [{ key: "a", organization: "example/organization/a", percent: 5 }],
          },
        ],
      },
    ],
    fails: [
      {
        records: [
          {
            type: "organization",
            id: "example/organization/a",
            owners: [{ key: "b", organization: "example/organization/b", percent: 62 }],
          },
          {
            type: "organization",
            id: "example/organization/b",
            owners: [{ key: "a", organization: "example/organization/a", percent: 100 }],
          },
        ],
        expect: [{ record: "example/organization/a", pointer: "/owners/0/organization" }],
      },
    ],
  },
  needs: ["owners"],
  *collect(record) {
    if (record.recordStatus !== "active") return;
    for (const { item, pointer } of items(record.owners, "/owners")) {
      const { organization, percent = 0, qualifier = "exact", until, kind } = item;
      const holds = percent > 50 && (qualifier === "exact" || qualifier === "at-least" || qualifier === "more-than");
      if (organization === undefined || !holds || until !== undefined || isUncertain(record, `${pointer}/percent`))
        continue;
      // A right to buy later is no share yet.
      if (kind === "option" || kind === "warrant" || kind === "royalty" || kind === "streaming") continue;
      yield { pointer: `${pointer}/organization`, also: [`${pointer}/percent`], data: organization };
    }
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
