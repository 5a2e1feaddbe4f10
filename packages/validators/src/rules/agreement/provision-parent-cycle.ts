import { ringsOf } from "../_helpers/cycles.ts";
import { items } from "../_helpers/items.ts";
import { defineRule } from "../define-rule.ts";

/** A provision is not within itself, directly or through others. */
export const provisionParentCycle = defineRule({
  code: "provision-parent-cycle",
  severity: "error",
  scope: "record",
  appliesTo: ["agreement"],
  template: "These provisions are within one another in a ring: {ring}.",
  why: "The text cannot be set out in order: no provision of the ring comes first.",
  fix: "Remove the `parent` of the provision that holds the others.",
  source: "Design 3.4, provisions",
  examples: {
    passes: [{ records: [{ type: "agreement", provisions: [{ key: "a" }, { key: "b", parent: "a" }] }] }],
    fails: [
      {
        records: [
          {
            type: "agreement",
            provisions: [
              { key: "a", parent: "b" },
              { key: "b", parent: "a" },
            ],
          },
        ],
        expect: [{ pointer: "/provisions/0/parent" }],
      },
      {
        records: [{ type: "agreement", provisions: [{ key: "x" }, { key: "a", parent: "a" }] }],
        expect: [{ pointer: "/provisions/1/parent" }],
      },
    ],
  },
  needs: ["provisions"],
  *check(record) {
    const within = [...items(record.provisions, "/provisions")].filter(({ item }) => item.parent !== undefined);
    const next = new Map(within.map(({ item }) => [item.key, [item.parent as string]]));
    const alone = within.filter(({ item }) => item.parent === item.key).map(({ item }) => [item.key]);
    for (const ring of [...alone, ...ringsOf(next)]) {
      const [first, ...others] = within.filter(({ item }) => ring.includes(item.key));
      if (!first) continue;
      yield {
        pointer: `${first.pointer}/parent`,
        values: { ring },
        also: others.map(({ pointer }) => `${pointer}/parent`),
      };
    }
  },
});
