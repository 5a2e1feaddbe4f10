import { items } from "../_helpers/items.ts";
import { certainlyOverlap } from "../_helpers/terms.ts";
import { defineRule } from "../define-rule.ts";

/** A list holds a thing once at a time. */
export const listItemRepeated = defineRule({
  code: "list-item-repeated",
  severity: "warning",
  scope: "record",
  appliesTo: ["list"],
  template: "{thing} stands on the list twice at the same time.",
  why: "Counts of the list come out too high, and two entries may say different things of one mineral or site.",
  fix: "Join the two entries. If the list itself names two forms of a mineral, give each its official term.",
  source: "Design 3.4, list",
  examples: {
    passes: [
      {
        records: [
          {
            type: "list",
            items: [
              { key: "a", mineral: "graphite", until: "2022-12-31" },
              { key: "b", mineral: "graphite", from: "2025-01-01" },
              { key: "c", mineral: "aluminium", officialTerm: "Bauxite" },
              { key: "d", mineral: "aluminium", officialTerm: "Alumina" },
            ],
          },
        ],
      },
    ],
    fails: [
      {
        records: [
          {
            type: "list",
            items: [
              { key: "a", mineral: "gallium" },
              { key: "b", mineral: "gallium" },
            ],
          },
        ],
        expect: [{ pointer: "/items/1/mineral" }],
      },
    ],
  },
  needs: ["items"],
  *check(record) {
    const seen = new Map<string, { pointer: string; from?: string; until?: string }[]>();
    for (const { item, pointer } of items(record.items, "/items")) {
      const [field, thing] = item.mineral !== undefined ? ["mineral", item.mineral] : ["record", item.record];
      if (thing === undefined) continue;
      const same = JSON.stringify([thing, item.officialTerm]);
      const before = seen.get(same) ?? [];
      const first = before.find((other) => certainlyOverlap(other, item));
      const here = `${pointer}/${field}`;
      if (first) yield { pointer: here, values: { thing }, also: [first.pointer] };
      const { from, until } = item;
      seen.set(same, [
        ...before,
        { pointer: here, ...(from !== undefined && { from }), ...(until !== undefined && { until }) },
      ]);
    }
  },
});
