import { recordMarkings } from "@forgex/schema";
import { items } from "../_helpers/items.ts";
import { mayLackItems, missingAt } from "../_helpers/missing.ts";
import { isFreer } from "../_helpers/restricted.ts";
import { defineRule } from "../define-rule.ts";

/** What is hidden cannot be worked out from what is shown. */
export const hiddenBySubtraction = defineRule({
  code: "hidden-by-subtraction",
  severity: "warning",
  scope: "record",
  appliesTo: ["observation"],
  template: "The hidden part “{part}” follows from the whole and the other parts by subtraction.",
  why: "Anyone can work out the one number that is left out, so hiding it protects nothing. National statistics hide a second part for this reason.",
  fix: "Hide a second part or the whole, or show the part.",
  source: "Design 3.3; secondary suppression in official statistics",
  examples: {
    passes: [
      {
        records: [
          {
            type: "observation",
            count: 32,
            breakdowns: [
              {
                key: "r",
                kind: "additive",
                rows: [{ key: "a", count: 13 }, { key: "b" }, { key: "c" }],
              },
            ],
            missing: [{ key: "a", at: ["/breakdowns/r/rows/b/count", "/breakdowns/r/rows/c/count"], kind: "withheld" }],
          },
        ],
      },
    ],
    fails: [
      {
        records: [
          {
            type: "observation",
            count: 32,
            breakdowns: [
              {
                key: "r",
                kind: "additive",
                rows: [
                  { key: "a", label: "Africa", count: 13 },
                  { key: "b", label: "Europe" },
                ],
              },
            ],
            missing: [{ key: "a", at: ["/breakdowns/r/rows/b/count"], kind: "withheld", reason: "commercial" }],
          },
          {
            type: "observation",
            quantity: { value: 50, unit: "t" },
            breakdowns: [
              {
                key: "r",
                kind: "additive",
                rows: [
                  { key: "a", quantity: { value: 20, unit: "t" } },
                  { key: "b", quantity: { value: 30, unit: "t" } },
                ],
              },
            ],
            markings: [{ key: "m", at: ["/breakdowns/r/rows/b"], level: "amber" }],
          },
        ],
        expect: [
          { record: "example/observation/r0", pointer: "/breakdowns/0/rows/1/count" },
          { record: "example/observation/r1", pointer: "/breakdowns/0/rows/1/quantity/value" },
        ],
      },
    ],
  },
  needs: ["breakdowns"],
  *check(record, { header, today }) {
    if (record.breakdowns === undefined || (record.missing ?? record.markings) === undefined) return;
    const markings = recordMarkings(header, record, today);
    for (const field of ["count", "quantity"] as const) {
      const whole = field === "count" ? "/count" : "/quantity/value";
      const total = field === "count" ? record.count : record.quantity?.value;
      const exact = field === "count" || (record.quantity?.qualifier ?? "exact") === "exact";
      if (total === undefined || !exact || missingAt(record, whole).length > 0) continue;
      const isHidden = (pointer: string): boolean => isFreer(markings.of(whole), markings.of(pointer));
      for (const { item: breakdown, pointer: at } of items(record.breakdowns, "/breakdowns")) {
        if (breakdown.kind !== "additive" || mayLackItems(record, `${at}/rows`)) continue;
        const rows = [...items(breakdown.rows, `${at}/rows`)].map(({ item, pointer }) => {
          const place = `${pointer}${whole}`;
          const value = field === "count" ? item.count : item.quantity?.value;
          const withheld = missingAt(record, place).some(({ kind }) => kind === "withheld");
          return {
            place,
            pointer,
            part: item.label ?? item.key,
            value,
            isHidden: value === undefined ? withheld : isHidden(place),
          };
        });
        const hidden = rows.filter((row) => row.isHidden);
        const [only] = hidden;
        // A row without a number, for whatever reason, leaves room.
        const open = rows.some((row) => !row.isHidden && row.value === undefined);
        if (hidden.length !== 1 || open || rows.length < 2 || !only) continue;
        const pointer = field === "quantity" && only.value === undefined ? `${only.pointer}/quantity` : only.place;
        yield { pointer, values: { part: only.part }, also: [whole] };
      }
    }
  },
});
