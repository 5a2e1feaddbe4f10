import { getKeyed } from "@forgex/schema";
import { items } from "../_helpers/items.ts";
import { defineRule } from "../define-rule.ts";

/** A coarsened value is there, only less exact than the publisher knows it. */
export const coarsenedWithoutValue = defineRule({
  code: "coarsened-without-value",
  severity: "warning",
  scope: "record",
  template: "{at} is said to be coarsened, but there is no value.",
  why: "Coarsened tells a reader to use the value with care. Without a value the reader cannot know whether it was withheld or lost.",
  fix: "Give the rounded or blurred value, or say withheld.",
  source: "Codelist missing-kind",
  examples: {
    passes: [
      {
        records: [
          {
            type: "facility",
            location: { latitude: 41.7, longitude: -118 },
            missing: [{ key: "a", at: ["/location/latitude", "/location/longitude"], kind: "coarsened" }],
          },
        ],
      },
    ],
    fails: [
      {
        records: [
          {
            type: "facility",
            location: { country: "US" },
            missing: [{ key: "a", at: ["/location/latitude"], kind: "coarsened", reason: "security" }],
          },
        ],
        expect: [{ pointer: "/missing/0/at/0" }],
      },
    ],
  },
  needs: ["missing"],
  when: ({ missing }) => missing?.some(({ kind }) => kind === "coarsened") === true,
  *check(record) {
    for (const { item: entry, pointer: at } of items(record.missing, "/missing")) {
      if (entry.kind !== "coarsened") continue;
      for (const { item: place, pointer } of items(entry.at, `${at}/at`)) {
        if (getKeyed(record, place) === undefined) yield { pointer, values: { at: place } };
      }
    }
  },
});
