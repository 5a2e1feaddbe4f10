import { items } from "../_helpers/items.ts";
import { mayLackItems } from "../_helpers/missing.ts";
import { defineRule } from "../define-rule.ts";

/** A provision within another names one that is there. */
export const provisionParentUnknown = defineRule({
  code: "provision-parent-unknown",
  severity: "error",
  scope: "record",
  appliesTo: ["agreement"],
  template: "The provision is said to be part of “{parent}”, but the agreement has no provision with this key.",
  why: "The order of the text is lost, and with it what the provision applies to.",
  fix: "Use the key of the provision that holds this one, or leave `parent` out.",
  source: "Design 3.4, provisions",
  examples: {
    passes: [{ records: [{ type: "agreement", provisions: [{ key: "a" }, { key: "b", parent: "a" }] }] }],
    fails: [
      {
        records: [{ type: "agreement", provisions: [{ key: "a" }, { key: "b", parent: "c" }] }],
        expect: [{ pointer: "/provisions/1/parent" }],
      },
    ],
  },
  needs: ["provisions"],
  *check(record) {
    const keys = new Set(record.provisions?.map(({ key }) => key));
    for (const { item, pointer } of items(record.provisions, "/provisions")) {
      if (item.parent === undefined || keys.has(item.parent) || mayLackItems(record, "/provisions")) continue;
      yield { pointer: `${pointer}/parent`, values: { parent: item.parent } };
    }
  },
});
