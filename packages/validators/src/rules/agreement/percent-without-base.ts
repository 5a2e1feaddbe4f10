import { items } from "../_helpers/items.ts";
import { isExplained } from "../_helpers/missing.ts";
import { defineRule } from "../define-rule.ts";

/** A share is a share of something. */
export const percentWithoutBase = defineRule({
  code: "percent-without-base",
  severity: "warning",
  scope: "record",
  appliesTo: ["agreement"],
  template: "The provision sets a share of {percent} percent, but nothing says of what.",
  why: "Half of the income from new licences and half of all income differ by billions.",
  fix: "Say in `percentOf` what the share is of, in the text's words.",
  source: "Public record 4.1 P24 (half of income from new licences only)",
  examples: {
    passes: [
      {
        records: [
          { type: "agreement", provisions: [{ key: "a", percent: 50, percentOf: "income from new licences" }] },
        ],
      },
    ],
    fails: [
      {
        records: [{ type: "agreement", provisions: [{ key: "a", percent: 50 }] }],
        expect: [{ pointer: "/provisions/0/percentOf" }],
      },
    ],
  },
  needs: ["provisions"],
  *check(record) {
    for (const { item, pointer: at } of items(record.provisions, "/provisions")) {
      if (item.percent === undefined || item.percentOf !== undefined) continue;
      const pointer = `${at}/percentOf`;
      if (!isExplained(record, pointer)) yield { pointer, values: { percent: item.percent }, also: [`${at}/percent`] };
    }
  },
});
