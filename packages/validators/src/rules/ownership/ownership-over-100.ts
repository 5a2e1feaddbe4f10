import { compareDecimals } from "@forgex/schema";
import { boundsOf, numberOf, roundedBounds, sumOf } from "../_helpers/bounds.ts";
import { items } from "../_helpers/items.ts";
import { isUncertain } from "../_helpers/missing.ts";
import { mayExceedWhole } from "../_helpers/percents.ts";
import { certainTerm } from "../_helpers/terms.ts";
import { defineRule } from "../define-rule.ts";

/** Kinds of holding that are slices of one whole. An option, a royalty or a beneficial interest comes on top of them. */
const slices = new Set([undefined, "equity", "joint-venture-interest", "free-carried-interest"]);

/** The shares that are held on one day do not exceed the whole. */
export const ownershipOver100 = defineRule({
  code: "ownership-over-100",
  severity: "error",
  scope: "record",
  appliesTo: ["facility", "organization"],
  template: "The shares held at the same time sum to {sum} percent.",
  why: "Control of a mine is read from these shares. More than the whole means that a former owner still stands as one, or that two levels of ownership were mixed.",
  fix: "Give a former owner the day `until` which it held its share. Put owners of the company on the company's record, not on the mine's. Name options, warrants and royalties by their kind.",
  source: "Public record 6 (Thacker Pass: shares of the venture and of the company mixed)",
  examples: {
    passes: [
      {
        records: [
          {
            type: "facility",
            owners: [
              { key: "lac", organization: "x/organization/lac", percent: 62 },
              { key: "gm", organization: "x/organization/gm", percent: 38 },
              { key: "doe", organization: "x/organization/doe", percent: 5, kind: "warrant" },
            ],
          },
          {
            type: "facility",
            id: "example/facility/sold",
            owners: [
              { key: "a", percent: 100, until: "2025-06" },
              { key: "b", percent: 100, from: "2025-07" },
            ],
          },
          {
            // Rounded thirds.
            type: "facility",
            id: "example/facility/thirds",
            owners: [
              { key: "a", percent: 33.4 },
              { key: "b", percent: 33.3 },
              { key: "c", percent: 33.4 },
            ],
          },
          {
            type: "facility",
            id: "example/facility/ceiling",
            owners: [
              { key: "a", percent: 60 },
              { key: "b", percent: 49, qualifier: "up-to" },
            ],
          },
        ],
      },
    ],
    fails: [
      {
        records: [
          {
            type: "facility",
            owners: [
              { key: "a", percent: 100 },
              { key: "b", percent: 40, from: "2026-02" },
            ],
          },
        ],
        expect: [{ pointer: "/owners" }],
      },
    ],
  },
  needs: ["owners"],
  when: ({ owners }) => mayExceedWhole(owners),
  *check(record) {
    const held = [...items(record.owners, "/owners")].flatMap(({ item, pointer }) => {
      const term = certainTerm(item);
      if (!slices.has(item.kind) || item.percent === undefined || term === undefined) return [];
      // A share or an end that is withheld or blurred says nothing for certain.
      if (isUncertain(record, `${pointer}/percent`) || isUncertain(record, `${pointer}/until`)) return [];
      const exact = item.qualifier === undefined || item.qualifier === "exact";
      const bounds = exact ? roundedBounds(item.percent) : boundsOf({ value: item.percent, qualifier: item.qualifier });
      return [{ percent: item.percent, pointer: `${pointer}/percent`, bounds, term }];
    });
    // The sum is greatest on a day on which some holding begins.
    for (const { term } of held) {
      const together = held.filter((other) => other.term.start <= term.start && term.start <= other.term.end);
      const { low } = sumOf(together.map(({ bounds }) => bounds));
      if (low === undefined || compareDecimals(low, 100) <= 0) continue;
      const sum = sumOf(together.map(({ percent }) => boundsOf({ value: percent }))).low;
      yield {
        pointer: "/owners",
        values: { sum: numberOf(sum) },
        also: together.map(({ pointer }) => pointer),
      };
      return;
    }
  },
});
