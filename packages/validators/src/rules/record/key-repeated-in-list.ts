import { piecesOf, textOf } from "../_helpers/walk-json.ts";
import { defineRule } from "../define-rule.ts";

/** The keys of a list are its items' names: no two items share one. */
export const keyRepeatedInList = defineRule({
  code: "key-repeated-in-list",
  severity: "error",
  scope: "record",
  template: "The key “{key}” names two items of this list.",
  why: "Sources, markings and corrections point at an item by its key. With two items of one name, a restriction on one may leave the other open.",
  fix: "Give each item a key of its own, and look through `sources`, `markings`, `missing` and `claims` for entries that name this key.",
  source: "Design 3.1, item keys",
  examples: {
    passes: [
      {
        records: [
          {
            type: "organization",
            identifiers: [
              { key: "lei", scheme: "lei" },
              { key: "duns", scheme: "duns" },
            ],
          },
          // Two lists may use the same key.
          { type: "organization", id: "example/organization/o", identifiers: [{ key: "a" }], sameAs: [{ key: "a" }] },
        ],
      },
    ],
    fails: [
      {
        records: [{ type: "organization", identifiers: [{ key: "a", scheme: "lei" }, { key: "b" }, { key: "a" }] }],
        expect: [{ pointer: "/identifiers/2/key" }],
      },
    ],
  },
  when: (_, __, look) => look.hasRepeatedKey,
  *check(record) {
    for (const list of piecesOf(record).lists) {
      const { value } = list;
      if (value.length < 2 || typeof value[0] !== "object") continue;
      const seen = new Map<string, number>();
      for (const [i, item] of value.entries()) {
        const key = typeof item === "object" && item !== null ? textOf(item, "key") : undefined;
        if (key === undefined) continue;
        const first = seen.get(key);
        if (first === undefined) seen.set(key, i);
        else yield { pointer: `${list.pointer}/${i}/key`, values: { key }, also: [`${list.pointer}/${first}/key`] };
      }
    }
  },
});
