import { type Commitment, compareDecimals, type Facility, type Project, type Share } from "@forgex/schema";
import { boundsOf, numberOf, roundedBounds, sumOf } from "../_helpers/bounds.ts";
import { type Item, items } from "../_helpers/items.ts";
import { isUncertain } from "../_helpers/missing.ts";
import { mayExceedWhole } from "../_helpers/percents.ts";
import { defineRule } from "../define-rule.ts";

/** The parts that several organizations have in one role do not exceed the whole. */
export const sharesOver100 = defineRule({
  code: "shares-over-100",
  severity: "error",
  scope: "record",
  appliesTo: ["commitment", "facility", "project"],
  template: "The shares of those who take part as “{role}” sum to {sum} percent.",
  why: "Each partner's part of a loan or project is worked out from its share; more than the whole counts money twice.",
  fix: "Correct the shares. Where they are shares of different things, say of what in `percentOf`.",
  source: "Design 3.1, numbers: every share is 0 to 100",
  examples: {
    passes: [
      {
        records: [
          {
            type: "commitment",
            financiers: [
              { key: "a", role: "lender", percent: 100 },
              { key: "b", role: "guarantor", percent: 80 },
              { key: "c", role: "lender", percent: 50, percentOf: "project-cost" },
            ],
          },
        ],
      },
    ],
    fails: [
      {
        records: [
          {
            type: "commitment",
            financiers: [
              { key: "a", role: "lender", percent: 60 },
              { key: "b", role: "lender", percent: 50 },
            ],
          },
        ],
        expect: [{ pointer: "/financiers" }],
      },
    ],
  },
  needs: ["financiers", "recipients", "sponsors", "operators"],
  when: (record) => listsOf(record).some(([, list]) => mayExceedWhole(list)),
  *check(record) {
    for (const [at, list] of listsOf(record)) {
      const groups = new Map<string, Item<Share>[]>();
      for (const one of items(list, at)) {
        if (one.item.percent === undefined || isUncertain(record, `${one.pointer}/percent`)) continue;
        const group = JSON.stringify([one.item.role, one.item.percentOf]);
        groups.set(group, [...(groups.get(group) ?? []), one]);
      }
      for (const group of groups.values()) {
        const percents = group.map(({ item }) => item.percent as number);
        const { low } = sumOf(percents.map(roundedBounds));
        if (low === undefined || compareDecimals(low, 100) <= 0) continue;
        const sum = sumOf(percents.map((value) => boundsOf({ value }))).low;
        yield {
          pointer: at,
          values: { role: group[0]?.item.role ?? "role not given", sum: numberOf(sum) },
          also: group.map(({ pointer }) => `${pointer}/percent`),
        };
      }
    }
  },
});

/** The lists of organizations in roles that a record has. */
function listsOf(
  record: Commitment | Facility | Project,
): (readonly [at: string, list: readonly Share[] | undefined])[] {
  return record.type === "commitment"
    ? [
        ["/financiers", record.financiers],
        ["/recipients", record.recipients],
      ]
    : record.type === "project"
      ? [["/sponsors", record.sponsors]]
      : [["/operators", record.operators]];
}
